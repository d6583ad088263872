package org.holdfast.account;

import org.holdfast.practice.Practice;

class InMemoryAccountsTest extends AccountsContract {

    @Override
    protected Practice practice() {
        return Practice.inMemory();
    }
}
