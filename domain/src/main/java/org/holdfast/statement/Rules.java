package org.holdfast.statement;

import java.util.List;

/**
 * What one language's file says.
 *
 * @param holdBack words of violence, fear or wanting to die: where one of them stands, nothing is corrected
 * @param habits in the order of their kinds
 */
record Rules(Spelling spelling, Phrases holdBack, List<Habit> habits) {}
