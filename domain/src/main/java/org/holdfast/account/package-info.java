/** People who can sign in: counselors, clients and clinic admins. */
@NullMarked
package org.holdfast.account;

import org.jspecify.annotations.NullMarked;
