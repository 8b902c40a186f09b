/** What a safety plan is made of: its kind, its sections in their order, and what an entry can hold. */
@NullMarked
package io.github.groundwork.safetyplan.plan;

import org.jspecify.annotations.NullMarked;
