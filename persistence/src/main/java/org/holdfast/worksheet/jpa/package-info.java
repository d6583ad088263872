/** Keeps assigned worksheets and answers in the database; who may read a row is part of every query. */
@NullMarked
package org.holdfast.worksheet.jpa;

import org.jspecify.annotations.NullMarked;
