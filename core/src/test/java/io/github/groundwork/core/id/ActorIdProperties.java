package io.github.groundwork.core.id;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.groundwork.core.CoreArbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ActorIdProperties {

    @Provide
    Arbitrary<ActorId> ids() {
        return CoreArbitraries.actorIds();
    }

    @Property
    void parse_reads_back_what_to_string_writes(@ForAll("ids") ActorId id) {
        assertThat(ActorId.parse(id.toString())).isEqualTo(id).hasSameHashCodeAs(id);
    }
}
