package school.mentoring.enrolment.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import school.mentoring.engine.FormChoice;
import school.mentoring.enrolment.MentoringForm;
import school.mentoring.enrolment.Side;
import school.mentoring.enrolment.entry.EntryField;
import school.mentoring.enrolment.questionnaire.Question.Look;

/** How a questionnaire looks on a page: drawn by the same file that Tasklist shows. */
class QuestionnaireFieldsUnitTests {

  private static final String HOSTILE = "<script>alert(1)</script>\" onfocus=\"alert(2)";
  private static final MentoringForm TEACHER_PUPIL =
      new MentoringForm("учитель – ученик", false, true);
  private static final List<FormChoice> OFFERED =
      List.of(new FormChoice("p1", "Басов Егор"), new FormChoice("p2", HOSTILE));
  private static final SpringTemplateEngine PAGES = pages();

  private final QuestionnaireForms files = new QuestionnaireForms();

  QuestionnaireFieldsUnitTests() throws IOException {}

  private static SpringTemplateEngine pages() {
    ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver();
    templates.setPrefix("templates/");
    templates.setSuffix(".html");
    templates.setCharacterEncoding("UTF-8");
    SpringTemplateEngine pages = new SpringTemplateEngine();
    pages.setTemplateResolver(templates);
    return pages;
  }

  private Questionnaire asked(QuestionnaireKind kind, MentoringForm form) {
    Map<String, String> facts = PairFacts.of(Optional.of(form));
    Map<String, List<FormChoice>> choices =
        Map.of("variants", OFFERED, "manners", OFFERED, "offeredForms", OFFERED);
    return new Questionnaire(
            kind,
            form.name(),
            "",
            facts,
            new QuestionnaireSections(facts, choices).of(files.of(kind)))
        .offering(Questionnaire.PARTNERS, OFFERED);
  }

  private Questionnaire asked(QuestionnaireKind kind) {
    return asked(kind, TEACHER_PUPIL);
  }

  private static String page(
      Questionnaire questionnaire, Map<String, List<String>> typed, Map<String, String> problems) {
    Context model = new Context();
    model.setVariable("questionnaire", questionnaire);
    model.setVariable("typed", typed);
    model.setVariable("problems", problems);
    return PAGES.process("enrolment/questionnaire/fields", Set.of("fields"), model);
  }

  @ParameterizedTest
  @EnumSource(QuestionnaireKind.class)
  void everyQuestionHasALabelAndAnInputOfItsKind(QuestionnaireKind kind) {
    Questionnaire questionnaire = asked(kind);
    String page = page(questionnaire, Map.of(), Map.of());

    assertThat(questionnaire.fields()).isNotEmpty();
    for (Question question : questionnaire.fields()) {
      String input =
          switch (question.look()) {
            case LINE, NUMBER -> "type=\"text\"";
            case LINES -> "<textarea";
            case DATE -> "type=\"date\"";
            case TICK, SOME_OF -> "type=\"checkbox\"";
            case SCALE, ONE_OF -> "type=\"radio\"";
            case ONE_OF_MANY -> "<select";
          };
      String around = page.substring(Math.max(0, page.indexOf("q-" + question.key()) - 400));
      assertThat(around).contains(question.label());
      assertThat(page).contains("name=\"" + question.key() + "\"");
      assertThat(around).as(question.key()).contains(input);
    }
    assertThat(count(page, "<fieldset")).isEqualTo(count(page, "<legend"));
    assertThat(page).doesNotContain("<script", "{{");
  }

  private static int count(String page, String tag) {
    return page.split(tag, -1).length - 1;
  }

  @Test
  void everyWayToAskThatTheFormsUseIsAWayToDraw() {
    Set<Look> used = EnumSet.noneOf(Look.class);
    Arrays.stream(QuestionnaireKind.values())
        .flatMap(it -> files.of(it).fields().stream())
        .forEach(it -> used.add(new Question(it, "").look()));

    assertThat(used)
        .containsExactlyInAnyOrder(
            Look.LINE,
            Look.LINES,
            Look.NUMBER,
            Look.SCALE,
            Look.ONE_OF,
            Look.ONE_OF_MANY,
            Look.SOME_OF);
  }

  @ParameterizedTest
  @EnumSource(QuestionnaireKind.class)
  void everyConditionCanBeReadOnOurPagesAndNamesSomethingThatIsThere(QuestionnaireKind kind)
      throws IOException {
    String file = Files.readString(Path.of("src/../" + kind.file()));
    long conditions = Pattern.compile("\"hide\":").matcher(file).results().count();
    Set<String> facts = asked(kind).facts().keySet();

    assertThat(
            files.of(kind).parts().stream()
                .flatMap(it -> Stream.concat(Stream.of(it), it.parts().stream()))
                .flatMap(it -> it.condition().stream()))
        .hasSize((int) conditions)
        .allSatisfy(
            it ->
                assertThat(
                        facts.contains(it.key())
                            || files.of(kind).fields().stream()
                                .anyMatch(field -> field.key().equals(it.key())))
                    .as(it.key())
                    .isTrue());
  }

  /** Tasklist would take the choices for the answer given before. */
  @ParameterizedTest
  @EnumSource(QuestionnaireKind.class)
  void noQuestionIsCalledLikeASourceOfChoices(QuestionnaireKind kind) {
    List<String> sources =
        files.of(kind).fields().stream().map(it -> it.choicesKey()).distinct().toList();

    assertThat(files.of(kind).fields())
        .extracting(it -> it.key())
        .doesNotContainAnyElementsOf(sources);
  }

  @Test
  void theFormOfMentoringDecidesWhatIsAsked() {
    Questionnaire pupil = asked(QuestionnaireKind.MENTEE);
    Questionnaire colleague =
        asked(QuestionnaireKind.MENTEE, new MentoringForm("учитель – учитель", true, true));
    Questionnaire trainee =
        asked(QuestionnaireKind.MENTEE, new MentoringForm("работодатель – студент", false, true));

    assertThat(pupil.field("interestProjects")).isPresent();
    assertThat(pupil.field("confidentLessons")).isEmpty();
    assertThat(colleague.field("confidentLessons")).isPresent();
    assertThat(colleague.field("interestProjects")).isEmpty();
    assertThat(pupil.field("profession")).isEmpty();
    assertThat(trainee.field("profession")).isPresent();
    assertThat(pupil.fields()).extracting(Question::key).doesNotHaveDuplicates();
  }

  @Test
  void whatDependsOnAnAnswerIsShownWithWordsThatSaySo() {
    Questionnaire questionnaire = asked(QuestionnaireKind.MENTEE);
    Question where = questionnaire.field("whereMet").orElseThrow();

    assertThat(where.onlyIf())
        .isEqualTo("Если на вопрос «Вы уже участвовали в наставничестве?» ответ «Да»");
    assertThat(page(questionnaire, Map.of(), Map.of())).contains("id=\"q-whereMet-if\"");
  }

  @Test
  void answersFeedTheRecordByTheNamesOfItsFields() {
    assertThat(fed(QuestionnaireKind.MENTEE, Side.MENTEE))
        .contains("topics", "availability", "variant", "manner", "mentorsWanted", "group")
        .contains("contacts", "place", "workingSince");
    assertThat(fed(QuestionnaireKind.MENTOR, Side.MENTOR))
        .contains("topics", "availability", "variant", "manner", "achievements", "interests")
        .contains("preferredAge", "hours", "capacity", "smallestGroup", "contacts", "place")
        .contains("workingSince");
  }

  private List<String> fed(QuestionnaireKind kind, Side side) {
    List<String> keys = EntryField.of(side).stream().map(EntryField::key).toList();
    return files.of(kind).fields().stream().map(it -> it.key()).filter(keys::contains).toList();
  }

  @ParameterizedTest
  @EnumSource(
      value = QuestionnaireKind.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = "PREFERENCES")
  void healthIsNeverAskedForAndTheTextSaysSo(QuestionnaireKind kind) {
    assertThat(asked(kind).sections().get(0).texts())
        .anySatisfy(it -> assertThat(it).contains("Не пишите о здоровье, диагнозах"));
  }

  @Test
  void whatWasTypedIsKeptInEveryKindOfInput() {
    String page =
        page(
            asked(QuestionnaireKind.MENTEE),
            Map.of(
                "topics", List.of("музыка"),
                "place", List.of("лицей"),
                "expectEffect", List.of("7"),
                "metBefore", List.of("no"),
                "manner", List.of("p1"),
                "preferredMentor", List.of("student", "any")),
            Map.of());

    assertThat(page).containsPattern("<textarea[^>]*name=\"topics\"[^>]*>музыка</textarea>");
    assertThat(page).contains("name=\"place\" value=\"лицей\"");
    assertThat(page).contains("name=\"expectEffect\" value=\"7\" checked=\"checked\"");
    assertThat(page).contains("name=\"metBefore\" value=\"no\" checked=\"checked\"");
    assertThat(page).contains("<option value=\"p1\" selected=\"selected\">Басов Егор");
    assertThat(page).contains("name=\"preferredMentor\" value=\"student\" checked=\"checked\"");
    assertThat(count(page, "checked=\"checked\"")).isEqualTo(4);
  }

  @ParameterizedTest
  @EnumSource(QuestionnaireKind.class)
  void anErrorStandsBesideItsQuestionAndIsReadOutWithIt(QuestionnaireKind kind) {
    Questionnaire questionnaire = asked(kind);
    for (Question question : questionnaire.fields()) {
      String page = page(questionnaire, Map.of(), Map.of(question.key(), "Исправьте ответ."));

      assertThat(page).contains("id=\"q-" + question.key() + "-error\">Исправьте ответ.</span>");
      Matcher described =
          Pattern.compile("aria-describedby=\"([^\"]*q-" + question.key() + "-error)\"")
              .matcher(page);
      assertThat(described.find()).as(question.key()).isTrue();
      for (String id : described.group(1).split(" ")) {
        assertThat(page).contains("id=\"" + id + "\"");
      }
      assertThat(count(page, "aria-invalid=\"true\""))
          .isEqualTo(question.look() == Look.SOME_OF ? 0 : 1);
    }
  }

  @Test
  void hostileTextInAnswersChoicesNamesAndProblemsIsEscaped() {
    String page =
        page(
            asked(QuestionnaireKind.PREFERENCES).about(HOSTILE),
            Map.of("choice1", List.of(HOSTILE), "unwanted", List.of(HOSTILE)),
            Map.of("choice1", HOSTILE));
    String typed =
        page(
            asked(QuestionnaireKind.MENTEE),
            Map.of("topics", List.of(HOSTILE), "place", List.of(HOSTILE)),
            Map.of());

    assertThat(page + typed).contains("&lt;script&gt;").doesNotContain("<script", "\" onfocus");
  }
}
