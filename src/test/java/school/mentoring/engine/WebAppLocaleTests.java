package school.mentoring.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds the Russian texts of Camunda's web apps against the English ones they are shipped with.
 * Russian is the only language and its own fallback, so a label missing here would be shown as a
 * raw key; an upgrade of Camunda that adds one fails here first.
 */
class WebAppLocaleTests {

  /** Written the same in Russian. */
  private static final Set<String> SAME_IN_RUSSIAN = Set.of("ID", "ID*", "CSV", "JSON");

  /** The notice that Camunda 7 CE has reached its end of life is left out on purpose. */
  private static final String LEFT_EMPTY = "BANNER_CE_EOL_TEXT";

  private static final Pattern PLACEHOLDER =
      Pattern.compile("\\{\\{.*?}}|\\{}|</?(?:a|b|br|code|em|i|p|pre|span|strong)\\b[^>]*>");
  private static final Pattern ENTITY = Pattern.compile("&#?\\w+;");
  private static final Pattern LATIN = Pattern.compile("[A-Za-z]");
  private static final Pattern CYRILLIC = Pattern.compile("[А-Яа-яЁё]");

  private final ObjectMapper json = new ObjectMapper();

  static List<String> apps() {
    return List.of("tasklist", "admin", "welcome", "cockpit");
  }

  @ParameterizedTest
  @MethodSource("apps")
  void everyLabelOfTheAppHasARussianTextAndThereAreNoOthers(String app) throws IOException {
    assertThat(labels(app, "ru").keySet())
        .containsExactlyInAnyOrderElementsOf(labels(app, "en").keySet());
  }

  @ParameterizedTest
  @MethodSource("apps")
  void everyRussianTextKeepsThePlaceholdersAndTheMarkup(String app) throws IOException {
    var russian = labels(app, "ru");

    assertThat(labels(app, "en"))
        .allSatisfy(
            (key, english) -> {
              if (!key.equals(LEFT_EMPTY)) {
                assertThat(placeholders(russian.get(key))).as(key).isEqualTo(placeholders(english));
              }
            });
  }

  @ParameterizedTest
  @MethodSource("apps")
  void noTextIsLeftInEnglish(String app) throws IOException {
    var russian = labels(app, "ru");

    assertThat(labels(app, "en"))
        .allSatisfy(
            (key, english) -> {
              if (LATIN.matcher(words(english)).find() && !SAME_IN_RUSSIAN.contains(english)) {
                var text = russian.get(key);
                if (key.equals(LEFT_EMPTY)) {
                  assertThat(text).as(key).isEmpty();
                } else {
                  assertThat(text).as(key).containsPattern(CYRILLIC);
                }
              }
            });
  }

  @ParameterizedTest
  @MethodSource("apps")
  void datesAreWrittenTheRussianWay(String app) throws IOException {
    var dates = file(app, "ru").path("dateLocales");

    assertThat(dates.at("/longDateFormat/L").asText()).isEqualTo("DD.MM.YYYY");
    assertThat(dates.at("/months/8").asText())
        .as("always shown beside a day: 1 сентября")
        .isEqualTo("сентября");
    assertThat(dates.at("/weekdays/1").asText()).isEqualTo("понедельник");
    assertThat(dates.at("/week/dow").asInt()).as("a week begins on Monday").isOne();
  }

  private Map<String, String> labels(String app, String language) throws IOException {
    return json.convertValue(file(app, language).path("labels"), new TypeReference<>() {});
  }

  private JsonNode file(String app, String language) throws IOException {
    var path = "META-INF/resources/webjars/camunda/app/%s/locales/%s.json".formatted(app, language);
    try (var in = getClass().getClassLoader().getResourceAsStream(path)) {
      assertThat(in).as(path).isNotNull();
      var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return json.readTree(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }
  }

  /** In the order of the alphabet: a translation may put them in another order. */
  private static List<String> placeholders(String text) {
    return PLACEHOLDER.matcher(text).results().map(MatchResult::group).sorted().toList();
  }

  private static String words(String text) {
    return ENTITY.matcher(PLACEHOLDER.matcher(text).replaceAll("")).replaceAll("");
  }
}
