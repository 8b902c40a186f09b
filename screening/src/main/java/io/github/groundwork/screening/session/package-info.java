/** A screening conversation as a value: what comes next, what was said, and what it leads to, over days, devices and staff. */
@NullMarked
package io.github.groundwork.screening.session;

import org.jspecify.annotations.NullMarked;
