/** Where a partner reads and signs the secrets policy, and where a counselor chooses it and has it in sight. */
@NullMarked
package org.holdfast.policy.ui;

import org.jspecify.annotations.NullMarked;
