package io.github.groundwork.core.resource;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.groundwork.core.catalog.Resources;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Writes and reads generated directories. */
class ResourcesJsonProperties {

    @Provide
    Arbitrary<ResourceDirectory> directories() {
        return ResourceArbitraries.directories();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_directory_is_read_back_equal_and_written_again_the_same(@ForAll("directories") ResourceDirectory directory) {
        byte[] written = Resources.write(directory);
        ResourceDirectory read = Resources.read(written).orThrow();

        assertThat(read).isEqualTo(directory);
        assertThat(Resources.write(read)).isEqualTo(written);
        assertThat(Resources.update(written, directory).orThrow()).isEqualTo(written);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void PLN_13_an_answer_survives_being_stored(
            @ForAll("directories") ResourceDirectory directory, @ForAll("queries") ResourceQuery query) {
        assertThat(Resources.read(Resources.write(directory)).orThrow().answer(query))
                .isEqualTo(directory.answer(query));
    }

    @Provide
    Arbitrary<ResourceQuery> queries() {
        return ResourceArbitraries.queries();
    }
}
