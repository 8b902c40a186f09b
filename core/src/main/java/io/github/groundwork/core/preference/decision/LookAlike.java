package io.github.groundwork.core.preference.decision;

import io.github.groundwork.core.preference.statement.ContactPoint;
import java.text.Normalizer;
import java.util.Locale;

/**
 * What is left of an address without the ways of writing it: spaces, capitals, and the signs between the digits of a number.
 *
 * <p>It serves only to close: what is not safe is not opened by writing it in another way. Two that it takes for one may still be two.
 * {@code toString} shows no address. Immutable and thread-safe.
 *
 * @param kind what it is
 * @param text what is left
 */
record LookAlike(ContactPoint.Kind kind, String text) {

    static LookAlike of(ContactPoint point) {
        String given = Normalizer.normalize(point.address().text(), Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT);
        boolean isNumber = point.kind() == ContactPoint.Kind.TELEPHONE;
        StringBuilder left = new StringBuilder();
        for (int each : given.codePoints().toArray()) {
            int c = Character.isDigit(each) ? '0' + Character.digit(each, 10) : each;
            boolean leads = isNumber && c == '0' && left.length() == 0; // 00 and + both lead abroad
            if (!leads && (isNumber ? Character.isLetterOrDigit(c) : !Character.isWhitespace(c))) {
                left.appendCodePoint(c);
            }
        }
        return new LookAlike(point.kind(), left.length() > 0 ? left.toString() : given);
    }

    /** Shows the kind only. */
    @Override
    public String toString() {
        return "LookAlike[" + kind + "]";
    }
}
