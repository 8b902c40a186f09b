/** What a screening session is offered with: where and with whom, which options, who can respond, what is missing and why it opens. */
@NullMarked
package io.github.groundwork.screening.session.offer;

import org.jspecify.annotations.NullMarked;
