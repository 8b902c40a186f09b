package io.github.groundwork.screening.score;

import io.github.groundwork.core.suggestion.Attention;
import io.github.groundwork.core.suggestion.AttentionKind;
import io.github.groundwork.screening.completion.CellSpace;
import io.github.groundwork.screening.completion.Codes;
import io.github.groundwork.screening.completion.Domain;
import io.github.groundwork.screening.instrument.Instrument;
import io.github.groundwork.screening.rule.CriticalRule;
import io.github.groundwork.screening.rule.ValueTest;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** One critical item, compiled: its place, its threshold, and the attentions that it can yield. Immutable and thread-safe. */
record CriticalTable(String item, int place, BitSet reaching, boolean orDeclined, Attention given, Attention declined) {

    static List<CriticalTable> of(Instrument instrument, CriticalRule rule, CellSpace space) {
        List<CriticalTable> tables = new ArrayList<>();
        for (String item : rule.items()) {
            int place = space.place(item);
            tables.add(new CriticalTable(
                    item,
                    place,
                    reaching(space.domain(place), rule.test()),
                    rule.orDeclined(),
                    attention(AttentionKind.CRITICAL_ANSWER, instrument, item, rule),
                    attention(AttentionKind.CONVERSATION, instrument, item, rule)));
        }
        return tables;
    }

    /** Returns the codes of the answers that reach the threshold. */
    private static BitSet reaching(Domain domain, ValueTest test) {
        BitSet codes = new BitSet();
        for (int i = 0; i < domain.size(); i++) {
            codes.set(domain.code(i), domain.passes(domain.code(i), test));
        }
        return codes;
    }

    private static Attention attention(AttentionKind kind, Instrument instrument, String item, CriticalRule rule) {
        return new Attention(
                kind,
                instrument.id(),
                item,
                rule.reason(),
                rule.urgency(),
                rule.evidence().source(),
                rule.evidence().confirmed());
    }

    boolean isReached(int code) {
        return Codes.isGiven(code) && reaching.get(code);
    }

    boolean asksForConversation(int code) {
        return orDeclined && code == Codes.DECLINED;
    }
}
