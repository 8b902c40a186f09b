package io.github.groundwork.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.groundwork.core.check.Problem;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A file that is made to be read for hours is read in seconds, and what is wrong with it is told. */
class LargeHistoryTest {

    private static final int ENTRIES = 100_000;

    @Test
    void every_entry_of_a_large_file_is_reported_at_its_place_and_soon() {
        StringBuilder file = new StringBuilder("{\"format\": \"groundwork-sharing/1.0\", \"id\": \"sharing-1\","
                + " \"owner\": \"person-1\", \"entries\": [{\"id\": \"a:1\", \"seen\": [], \"erased\": \"discarded\"}");
        for (int i = 2; i <= ENTRIES; i++) {
            file.append(", {\"id\": \"a:")
                    .append(i)
                    .append("\", \"seen\": [\"a:")
                    .append(i - 1);
            file.append("\"], \"erased\": \"discarded\"}");
        }
        file.append(", {\"id\": \"a:")
                .append(ENTRIES + 1)
                .append("\", \"seen\": [\"a:")
                .append(ENTRIES);
        file.append("\"], \"by\": {\"actor\": \"actor-1\", \"role\": \"person\", \"at\": \"2026-03-01T09:30:00Z\"},"
                + " \"erases\": \"everything\", \"because\": \"discarded\"}]}");
        byte[] bytes = file.toString().getBytes(StandardCharsets.UTF_8);

        List<Problem> problems = assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> SharingJson.read(bytes).problems());

        assertThat(problems).hasSize(ENTRIES + 1).extracting(Problem::code).containsOnly("SHARING_ERASED");
        assertThat(problems.get(ENTRIES).path()).isEqualTo("/entries/" + ENTRIES);
    }
}
