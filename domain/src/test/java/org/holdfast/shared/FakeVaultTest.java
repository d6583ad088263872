package org.holdfast.shared;

class FakeVaultTest extends VaultContract {

    @Override
    protected Vault vault() {
        return new FakeVault();
    }
}
