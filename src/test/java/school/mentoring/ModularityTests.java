package school.mentoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.modulith.ApplicationModule.OPEN_TOKEN;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** The modules, and that each knows only the neighbours it declares. */
class ModularityTests {

  private static final Path SOURCES = Path.of("src/main/java/school/mentoring");

  private static final Set<String> MODULES =
      Set.of(
          "roadmap",
          "organisation",
          "order",
          "enrolment",
          "matching",
          "mentorship",
          "monitoring",
          "district",
          "recognition",
          // the site's pack beside what is awarded: ADR 31
          "publication",
          "document",
          "notification",
          // beside design's tree: ADR 21
          "privacy",
          // beside design's tree: ADR 32
          "rehearsal",
          "engine",
          "shared");

  private final ApplicationModules modules = ApplicationModules.of(MentoringApplication.class);

  @Test
  void modulesKnowOnlyTheNeighboursTheyDeclareAndOnlyWhatThoseShow() {
    modules.verify();
  }

  @Test
  void everyPackageDirectlyUnderTheRootIsAModuleOfTheDesign() {
    assertThat(modules.stream().map(it -> it.getIdentifier().toString()))
        .isNotEmpty()
        .isSubsetOf(MODULES);
  }

  @Test
  void everyModuleSaysWhatItIsCalledAndWhomItMayUse() {
    assertThat(modules.stream().filter(it -> !declared(it)))
        .extracting(it -> it.getIdentifier().toString())
        .as("modules without displayName or allowedDependencies")
        .isEmpty();
  }

  private static boolean declared(ApplicationModule module) {
    return module
        .getBasePackage()
        .findAnnotation(org.springframework.modulith.ApplicationModule.class)
        .filter(it -> !it.displayName().isBlank())
        .filter(it -> !List.of(it.allowedDependencies()).contains(OPEN_TOKEN))
        .isPresent();
  }

  @Test
  void everyPackageSaysInOneSentenceWhatItIsFor() throws IOException {
    assertThat(packages())
        .isNotEmpty()
        .allSatisfy(
            it -> assertThat(it.resolve("package-info.java")).content().contains("/**", "."));
  }

  private static List<Path> packages() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files
          .filter(it -> it.toString().endsWith(".java"))
          .map(Path::getParent)
          .distinct()
          .toList();
    }
  }
}
