package io.github.groundwork.screening.session.event;

/**
 * Something that happened in a session: how it was opened, what was asked and answered, or how it went on and ended.
 *
 * <p>Discarding a session, or noting that it was entered in error, is no event: it erases the events. {@code toString} shows kinds
 * and item ids, never an answer or a text. Immutable and thread-safe.
 */
public sealed interface SessionEvent permits OpeningEvent, AskingEvent, FlowEvent {}
