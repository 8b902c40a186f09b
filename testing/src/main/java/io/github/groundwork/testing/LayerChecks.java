package io.github.groundwork.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import org.junit.jupiter.api.Test;

/** What holds for a module of several packages, which stand in an order and read JSON in few of them. */
public abstract class LayerChecks extends StructureChecks {
    private final Layers layers;

    /** Takes the order, and how many types there are at least. */
    protected LayerChecks(Layers layers, int fewestTypes) {
        super(fewestTypes);
        this.layers = layers;
    }

    @Test
    void packages_have_no_cycles() {
        slices().matching(layers.root() + ".(**)").should().beFreeOfCycles().check(PRODUCTION);
    }

    @Test
    void every_package_has_a_place_in_the_order() {
        assertThat(PRODUCTION.stream().map(JavaClass::getPackageName).distinct())
                .allSatisfy(name -> assertThat(layers.row(name)).as(name).isNotNegative());
    }

    @Test
    void packages_depend_only_on_earlier_packages() {
        classes().should(layers.dependOnNothingLater()).check(PRODUCTION);
    }

    @Test
    void only_json_packages_know_Jackson() {
        StructureRules.onlyJsonPackagesKnowJackson().check(PRODUCTION);
    }

    @Test
    void only_json_and_catalog_packages_read_JSON() {
        StructureRules.onlyJsonAndCatalogPackagesReadJson().check(PRODUCTION);
    }
}
