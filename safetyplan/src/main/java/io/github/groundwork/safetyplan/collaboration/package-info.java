/** A safety plan as a value that several people work on, on any number of devices, and that belongs to one person. */
@NullMarked
package io.github.groundwork.safetyplan.collaboration;

import org.jspecify.annotations.NullMarked;
