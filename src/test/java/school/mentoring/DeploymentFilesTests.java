package school.mentoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/**
 * What a school runs the application with: there is no Docker in the build, so the files are read.
 */
class DeploymentFilesTests {

  private static final Path COMPOSE = Path.of("docker-compose.yml");
  private static final Path DOCKERFILE = Path.of("Dockerfile");

  private final Map<String, Object> compose = read();

  private static Map<String, Object> read() {
    try {
      return new Yaml().load(Files.readString(COMPOSE));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> at(Map<String, Object> map, String... path) {
    Map<String, Object> found = map;
    for (String key : path) {
      assertThat(found).containsKey(key);
      found = (Map<String, Object>) found.get(key);
    }
    return found;
  }

  @Test
  void itRunsTheDatabaseTheMailCatcherAndTheApplication() {
    assertThat(at(compose, "services")).containsOnlyKeys("database", "mail", "application");
    assertThat(at(compose, "services", "database")).containsEntry("image", "postgres:16");
    assertThat(at(compose, "services", "mail").get("image").toString())
        .startsWith("axllent/mailpit:");
    assertThat(at(compose, "services", "application")).containsEntry("build", ".");
  }

  @Test
  void everyServiceIsCheckedAndTheApplicationWaitsForTheOthersToBeHealthy() {
    assertThat(at(compose, "services").keySet())
        .allSatisfy(
            it -> assertThat(at(compose, "services", it, "healthcheck")).containsKey("test"));
    assertThat(at(compose, "services", "application", "depends_on"))
        .containsOnlyKeys("database", "mail")
        .allSatisfy(
            (service, how) -> assertThat(how).isEqualTo(Map.of("condition", "service_healthy")));
  }

  @Test
  void everySecretComesFromTheEnvironmentAndMissingStopsTheStart() throws IOException {
    for (String service : List.of("database", "application")) {
      assertThat(at(compose, "services", service, "environment"))
          .allSatisfy(
              (name, value) -> {
                if (name.matches(".*(PASSWORD|SECRET|TOKEN|ADMINISTRATOR_LOGIN).*")) {
                  assertThat(value.toString()).as(name).matches("\\$\\{[A-Z_]+:\\?[^}]+}");
                }
              });
    }
    assertThat(Files.readAllLines(Path.of(".env.example")))
        .filteredOn(it -> it.matches("\\w*(PASSWORD|SECRET|TOKEN)\\w*=.*"))
        .isNotEmpty()
        .allSatisfy(it -> assertThat(it).as("no default password").endsWith("="));
    assertThat(Path.of(".gitignore")).content().containsPattern("(?m)^\\.env$");
  }

  @Test
  void theApplicationRunsOnPostgresAndNothingElse() {
    assertThat(at(compose, "services", "application", "environment"))
        .containsEntry("SPRING_PROFILES_ACTIVE", "postgres")
        .containsEntry("DB_HOST", "database");
    assertThat(at(compose, "services", "database")).doesNotContainKey("ports");
  }

  @Test
  void dataLiesInNamedVolumes() {
    Map<String, Object> volumes = at(compose, "volumes");
    for (String service : List.of("database", "mail")) {
      assertThat((List<?>) at(compose, "services", service).get("volumes"))
          .isNotEmpty()
          .allSatisfy(it -> assertThat(volumes).containsKey(it.toString().split(":")[0]));
    }
  }

  @Test
  void theImageIsLayeredChecksItselfAndDoesNotRunAsRoot() throws IOException {
    List<String> lines = Files.readAllLines(DOCKERFILE).stream().map(String::strip).toList();
    List<String> run =
        lines.subList(lines.lastIndexOf("FROM eclipse-temurin:17-jre"), lines.size());

    assertThat(lines).contains("FROM maven:3.9-eclipse-temurin-17 AS build");
    assertThat(lines).anyMatch(it -> it.contains("-Djarmode=tools") && it.contains("--layers"));
    assertThat(run)
        .containsSubsequence(
            "COPY --from=build /build/layers/dependencies/ ./",
            "COPY --from=build /build/layers/snapshot-dependencies/ ./",
            "COPY --from=build /build/layers/application/ ./",
            "USER mentoring",
            "ENTRYPOINT [\"java\", \"-jar\", \"mentoring-roadmap.jar\"]");
    assertThat(run).filteredOn(it -> it.startsWith("USER")).doesNotContain("USER root", "USER 0");
    assertThat(run).anyMatch(it -> it.startsWith("HEALTHCHECK"));
    assertThat(run)
        .as("the health check's program is installed")
        .anyMatch(it -> it.startsWith("&& apt-get install") && it.contains(" curl"));
  }

  @Test
  void theBuildSeesTheSourcesAndNoData() throws IOException {
    assertThat(Files.readAllLines(Path.of(".dockerignore"))).first().isEqualTo("*");
    assertThat(Files.readAllLines(Path.of(".dockerignore")))
        .contains("!pom.xml", "!src/main", "!processes", "!forms")
        .doesNotContain("!data", "!.env");
  }
}
