/** What a session asks its host to show next, with all that a screen, a page or a voice needs for it. */
@NullMarked
package io.github.groundwork.screening.session.step;

import org.jspecify.annotations.NullMarked;
