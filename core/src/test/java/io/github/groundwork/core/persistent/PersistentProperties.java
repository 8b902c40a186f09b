package io.github.groundwork.core.persistent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;

/** Compares the persistent collections with those of the JDK, value by value on the way, not at the end only. */
class PersistentProperties {

    /** Keys that come back, so that values are replaced as well as added. */
    @Provide
    Arbitrary<List<Tuple2<Integer, String>>> puts() {
        Arbitrary<Integer> few = Arbitraries.integers().between(0, 12);
        Arbitrary<Integer> any = Arbitraries.integers();
        return Arbitraries.oneOf(few, any)
                .flatMap(key -> Arbitraries.of("a", "b", "", "\ud83c\udf31").map(value -> Tuple.of(key, value)))
                .list()
                .ofMaxSize(80);
    }

    @Property
    void a_map_is_at_every_step_what_a_tree_map_is(@ForAll("puts") List<Tuple2<Integer, String>> puts) {
        TreeMap<Integer, String> model = new TreeMap<>();
        PersistentMap<Integer, String> map = PersistentMap.empty();
        List<PersistentMap<Integer, String>> maps = new ArrayList<>(List.of(map));
        List<TreeMap<Integer, String>> models = new ArrayList<>(List.of(new TreeMap<>(model)));
        for (Tuple2<Integer, String> put : puts) {
            model.put(put.get1(), put.get2());
            map = map.with(put.get1(), put.get2());
            maps.add(map);
            models.add(new TreeMap<>(model));
        }
        for (int i = 0; i < maps.size(); i++) {
            PersistentMap<Integer, String> then = maps.get(i);
            TreeMap<Integer, String> expected = models.get(i);
            Map<Integer, String> walked = new LinkedHashMap<>();
            then.forEach(walked::put);

            assertThat(walked).containsExactlyEntriesOf(expected);
            assertThat(then.values()).containsExactlyElementsOf(expected.values());
            assertThat(then.size()).isEqualTo(expected.size());
            assertThat(then.height()).isLessThanOrEqualTo(highest(then.size()));
            for (int key = -1; key < 13; key++) {
                assertThat(then.get(key).orElse("none")).isEqualTo(expected.getOrDefault(key, "none"));
            }
        }
        Statistics.label("a value was replaced")
                .collect(model.size() < puts.size())
                .coverage(c -> c.check(true).percentage(p -> p > 20));
    }

    @Property
    void maps_are_equal_if_they_hold_the_same_however_they_grew(
            @ForAll("puts") List<Tuple2<Integer, String>> puts, @ForAll long seed) {
        TreeMap<Integer, String> model = new TreeMap<>();
        puts.forEach(put -> model.put(put.get1(), put.get2()));
        List<Integer> keys = new ArrayList<>(model.keySet());
        Collections.shuffle(keys, new Random(seed));
        PersistentMap<Integer, String> one = PersistentMap.empty();
        for (Integer key : model.keySet()) {
            one = one.with(key, model.get(key));
        }
        PersistentMap<Integer, String> other = PersistentMap.empty();
        for (Integer key : keys) {
            other = other.with(key, "before").with(key, model.get(key));
        }

        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
        assertThat(one.with(7, "x")).isNotEqualTo(other.with(7, "y")).isNotEqualTo(other.with(8, "x"));
        assertThat(one).hasToString("PersistentMap[" + model.size() + "]");
    }

    @Property(tries = 6)
    void a_map_stays_balanced_in_whatever_order_it_grows(@ForAll long seed) {
        for (int order = 0; order <= 4; order++) {
            balanced(keys(order, seed));
        }
    }

    private static List<Integer> keys(int order, long seed) {
        int size = 20_000;
        List<Integer> keys = new ArrayList<>(IntStream.range(0, size).boxed().toList());
        switch (order) {
            case 0 -> {}
            case 1 -> Collections.reverse(keys);
            case 2 -> Collections.shuffle(keys, new Random(seed));
            case 3 -> keys.replaceAll(key -> key % 2 == 0 ? key : size - key);
            default -> keys.replaceAll(key -> Integer.reverse(key) >>> 1);
        }
        return keys;
    }

    private static void balanced(List<Integer> keys) {
        PersistentMap<Integer, Integer> map = PersistentMap.empty();
        for (Integer key : keys) {
            map = map.with(key, key);
        }

        assertThat(map.size()).isEqualTo(keys.stream().distinct().count());
        assertThat(map.height()).isLessThanOrEqualTo(highest(map.size()));
        assertThat(map.values()).isSorted();
    }

    /** The height that a balanced tree of this kind cannot pass: 1.44 times the logarithm. */
    private static int highest(int size) {
        return (int) Math.floor(1.4405 * Math.log(size + 2) / Math.log(2));
    }

    @Property
    void a_list_is_at_every_step_what_an_array_list_is(@ForAll List<Integer> elements) {
        PersistentList<Integer> list = PersistentList.empty();
        List<PersistentList<Integer>> lists = new ArrayList<>(List.of(list));
        for (Integer element : elements) {
            list = list.plus(element);
            lists.add(list);
        }
        for (int i = 0; i <= elements.size(); i++) {
            List<Integer> expected = elements.subList(0, i);
            assertThat(lists.get(i).toList()).isEqualTo(expected);
            assertThat(lists.get(i).size()).isEqualTo(i);
            assertThat(lists.get(i))
                    .isEqualTo(PersistentList.of(expected))
                    .hasSameHashCodeAs(PersistentList.of(expected));
            assertThat(lists.get(i).last().stream().toList())
                    .isEqualTo(i == 0 ? List.of() : List.of(elements.get(i - 1)));
        }
        assertThat(list).isNotEqualTo(list.plus(1)).hasToString("PersistentList[" + elements.size() + "]");
    }

    /** Each element holds its place, so that it shows which of several equal numbers was found. */
    @Property
    void the_last_that_passes_is_the_one_that_a_plain_list_has_and_nothing_before_it_is_looked_at(
            @ForAll @Size(max = 40) List<@IntRange(min = 0, max = 6) Integer> numbers,
            @ForAll @IntRange(min = 0, max = 6) int wanted) {
        List<Tuple2<Integer, Integer>> plain = new ArrayList<>();
        numbers.forEach(number -> plain.add(Tuple.of(plain.size(), number)));
        List<Tuple2<Integer, Integer>> seen = new ArrayList<>();

        Optional<Tuple2<Integer, Integer>> found = PersistentList.of(plain).findLast(each -> {
            seen.add(each);
            return each.get2() == wanted;
        });

        int place = numbers.lastIndexOf(wanted);
        List<Tuple2<Integer, Integer>> fromTheEnd = new ArrayList<>(plain.subList(Math.max(place, 0), plain.size()));
        Collections.reverse(fromTheEnd);
        assertThat(found.stream().toList()).isEqualTo(place < 0 ? List.of() : List.of(plain.get(place)));
        assertThat(seen).isEqualTo(fromTheEnd);
        Statistics.label("where").collect(numbers.isEmpty() ? "nowhere to look" : where(place, numbers.size()));
        Statistics.label("where").coverage(coverage -> {
            for (String where : List.of("nowhere to look", "nowhere", "first", "last", "between")) {
                coverage.check(where).count(count -> count > 0);
            }
        });
    }

    private static String where(int place, int size) {
        if (place < 0) {
            return "nowhere";
        }
        return place == size - 1 ? "last" : place == 0 ? "first" : "between";
    }

    @Property
    void two_lists_that_grow_from_one_do_not_touch_each_other(@ForAll List<Integer> shared) {
        PersistentList<Integer> base = PersistentList.of(shared);
        PersistentList<Integer> one = base.plus(1);
        PersistentList<Integer> other = base.plus(2).plus(3);

        assertThat(base.toList()).isEqualTo(shared);
        assertThat(one.last()).contains(1);
        assertThat(one.toList().subList(0, shared.size())).isEqualTo(shared);
        assertThat(one.size()).isEqualTo(shared.size() + 1);
        assertThat(other.toList().subList(0, shared.size())).isEqualTo(shared);
        assertThat(other.toList()).endsWith(2, 3);
    }

    @Example
    void a_very_long_list_takes_no_stack() {
        PersistentList<Integer> list = PersistentList.empty();
        for (int i = 0; i < 200_000; i++) {
            list = list.plus(i);
        }

        assertThat(list.toList()).hasSize(200_000).startsWith(0, 1).endsWith(199_999);
        assertThat(list.hashCode()).isEqualTo(list.toList().hashCode());
        assertThat(list.findLast(each -> each == 0)).contains(0);
    }

    @Example
    void what_is_handed_out_cannot_be_changed_and_nothing_is_null() {
        PersistentList<String> list = PersistentList.of(List.of("a"));
        PersistentMap<String, String> map =
                PersistentMap.<String, String>empty().with("a", "b");

        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> list.toList().add("b"));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> map.values().add("b"));
        assertThatNullPointerException().isThrownBy(() -> list.plus(null)).withMessage("element");
        assertThatNullPointerException().isThrownBy(() -> list.findLast(null)).withMessage("test");
        assertThatNullPointerException().isThrownBy(() -> map.with(null, "")).withMessage("key");
        assertThatNullPointerException().isThrownBy(() -> map.with("", null)).withMessage("value");
        assertThatNullPointerException().isThrownBy(() -> map.get(null)).withMessage("key");
    }
}
