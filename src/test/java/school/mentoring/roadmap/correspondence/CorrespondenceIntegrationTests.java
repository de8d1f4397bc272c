package school.mentoring.roadmap.correspondence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import school.mentoring.EngineTest;
import school.mentoring.order.OrderKind;
import school.mentoring.shared.Refusal;
import school.mentoring.shared.csv.CsvTable;

/**
 * Every line of the five sources is carried by an element, or has a place, or a named later one.
 */
@EngineTest
class CorrespondenceIntegrationTests {

  /** The roadmaps whose models are drawn, with how many lines their source has. */
  static final List<Map.Entry<String, Integer>> DRAWN = List.of(Map.entry("targetModel", 53));

  private static final Path LINES = Path.of("src/test/resources/roadmap-lines.csv");

  private static final Set<String> LATER =
      Set.of(
          "позже: приказы и положения",
          "позже: анкеты и согласия",
          "позже: встречи, планы и поддержка пар",
          "позже: мониторинг и отчёты",
          "позже: поощрения и публикации",
          "позже: муниципальный уровень");

  @Autowired Correspondences correspondences;
  @Autowired SourceLines sources;
  @Autowired LinePlaces places;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping pages;

  @Test
  void theProductHasTheLinesOfTheSourcesWithTheirCarriers() throws IOException {
    assertThat(all())
        .hasSize(318)
        .extracting(it -> it.id() + " " + it.carrier())
        .containsExactlyInAnyOrderElementsOf(
            source().stream()
                .map(it -> it.get("id") + " " + Carrier.of(it.get("carrier")))
                .toList());
  }

  @Test
  void everyLineThatIsNoActivityHasAPlaceAndNoOtherLineHasOne() {
    assertThat(all())
        .allSatisfy(
            it ->
                assertThat(places.of(it.id()).isPresent())
                    .as(it.id())
                    .isEqualTo(!it.carrier().needsElement()));
  }

  @ParameterizedTest
  @FieldSource("DRAWN")
  void everyLineOfADrawnRoadmapIsCarriedOrComesLater(Map.Entry<String, Integer> roadmap) {
    Correspondence correspondence = correspondences.of(roadmap.getKey());

    assertThat(correspondence.fromSource()).isTrue();
    assertThat(correspondence.lines()).hasSize(roadmap.getValue());
    assertThat(correspondence.lines())
        .filteredOn(it -> it.state() == LineCorrespondence.State.MISSING)
        .extracting(it -> it.line().id() + " " + it.line().name())
        .isEmpty();
    assertThat(correspondence.lines())
        .filteredOn(it -> it.line().carrier().needsElement())
        .allSatisfy(
            it ->
                assertThat(it.elements())
                    .as(it.line().id())
                    .isNotEmpty()
                    .allSatisfy(at -> assertThat(at.proof()).isNotEmpty()));
  }

  @Test
  void everyPlaceThatIsNamedExists() {
    assertThat(all().stream().flatMap(it -> places.of(it.id()).stream()).distinct())
        .isNotEmpty()
        .allSatisfy(it -> assertThat(exists(it)).as(it.toString()).isTrue());
  }

  private boolean exists(LinePlace place) throws IOException {
    return switch (place.kind()) {
      case PAGE ->
          pages.getHandlerMethods().keySet().stream()
              .anyMatch(it -> it.getPatternValues().contains(place.target()));
      case FORM -> forms().contains(place.target());
      case ORDER -> OrderKind.values().stream().anyMatch(it -> it.key().equals(place.target()));
      case INDICATOR ->
          indicators().stream()
              .anyMatch(
                  it ->
                      it.text("key").equals(place.target())
                          && place.text().contains("«" + it.text("title") + "»"));
      case STATUTE -> point(place.target());
      case LINE ->
          all().stream()
              .anyMatch(it -> it.id().equals(place.target()) && it.carrier().needsElement());
      case LATER -> place.target().isEmpty() && LATER.contains(place.text());
    };
  }

  private static Set<String> forms() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("forms"))) {
      return files
          .filter(it -> it.toString().endsWith(".form"))
          .map(CorrespondenceIntegrationTests::id)
          .collect(Collectors.toSet());
    }
  }

  private static String id(Path form) {
    try {
      return Files.readString(form).replaceFirst("(?s).*?\"id\"\\s*:\\s*\"(\\w+)\".*", "$1");
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean point(String target) throws IOException {
    String[] parts = target.split("#");
    try (InputStream text =
        CorrespondenceIntegrationTests.class.getResourceAsStream("/documents/order/" + parts[0])) {
      return text != null
          && new String(text.readAllBytes(), UTF_8)
              .lines()
              .anyMatch(it -> it.startsWith(parts[1] + ". "));
    }
  }

  private static List<CsvTable.Row> indicators() throws IOException {
    byte[] table = Files.readAllBytes(Path.of("src/main/resources/monitoring/indicators.csv"));
    return CsvTable.read(
            table,
            Arrays.asList(
                "key,group,title,unit,numerator,denominator,method,level,roadmaps,lines,more,targets"
                    .split(",")),
            new CsvTable.Limits(1 << 20, 1000))
        .rows();
  }

  @Test
  void indicatorsAreToldOfLinesThatExist() throws IOException {
    Set<String> known = all().stream().map(SourceLine::id).collect(Collectors.toSet());

    assertThat(indicators())
        .flatMap(it -> Arrays.asList(it.text("lines").split(" ")))
        .filteredOn(it -> !it.isEmpty())
        .isSubsetOf(known);
    assertThat(correspondences.of("targetModel").lines())
        .filteredOn(it -> it.line().id().equals("000-7.1.3"))
        .singleElement()
        .satisfies(
            it -> assertThat(it.indicators()).containsExactly("Участники с ростом показателя"));
  }

  @Test
  void everyIndicatorOfTheSourcesIsMeasured() throws IOException {
    Set<String> measured =
        indicators().stream()
            .flatMap(it -> Arrays.stream(it.text("lines").split(" ")))
            .collect(Collectors.toSet());

    assertThat(all())
        .filteredOn(it -> it.carrier() == Carrier.INDICATOR)
        .hasSize(32)
        .extracting(SourceLine::id)
        .allMatch(measured::contains)
        .allSatisfy(
            it ->
                assertThat(places.of(it).map(LinePlace::kind))
                    .as(it)
                    .contains(LinePlace.Kind.INDICATOR));
  }

  @Test
  void anOrdersKindIsToldByTheElementThatIssuesIt() {
    assertThat(correspondences.of("targetModel").lines())
        .filteredOn(it -> it.line().id().equals("000-7.2.1"))
        .singleElement()
        .satisfies(
            it ->
                assertThat(it.elements())
                    .extracting(LineElement::proof)
                    .contains("приказ «Поощрение участников»"));
  }

  @Test
  void aRoadmapThatIsNotThereIsRefused() {
    assertThatThrownBy(() -> correspondences.of("noSuchRoadmap"))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("noSuchRoadmap");
  }

  @Test
  void linesAreFoundByStateCarrierAndWord() {
    Correspondence all = correspondences.of("targetModel");

    assertThat(found(all, new LineFilter(null, null, " ПЕДСОВЕТ "))).containsExactly("000-1.4.1");
    assertThat(found(all, new LineFilter(null, Carrier.DUTY, ""))).isEmpty();
    assertThat(found(all, new LineFilter(LineCorrespondence.State.ELEMENT, null, null)))
        .hasSize(53);
    assertThat(all.total().carried()).isEqualTo(53);
    assertThat(all.byCarrier())
        .singleElement()
        .satisfies(it -> assertThat(it.percent()).isEqualTo(100));
  }

  private static List<String> found(Correspondence all, LineFilter filter) {
    return all.lines().stream().filter(filter::lets).map(it -> it.line().id()).toList();
  }

  private List<SourceLine> all() {
    return Stream.of(
            "targetModel",
            "educationCentre",
            "teacherMentoring",
            "municipalProject",
            "districtPlan")
        .flatMap(it -> sources.behind(it).stream())
        .toList();
  }

  private static List<org.apache.commons.csv.CSVRecord> source() throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (var rows = format.parse(Files.newBufferedReader(LINES, UTF_8))) {
      return rows.getRecords();
    }
  }
}
