/** The mailbox that takes every message the servers send, and shows them on a page. */
@NullMarked
package org.holdfast.stack.mail;

import org.jspecify.annotations.NullMarked;
