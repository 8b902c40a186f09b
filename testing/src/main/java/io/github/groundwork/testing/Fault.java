package io.github.groundwork.testing;

/** What a reader found wrong with a document, and where. */
public record Fault(String code, String path) {}
