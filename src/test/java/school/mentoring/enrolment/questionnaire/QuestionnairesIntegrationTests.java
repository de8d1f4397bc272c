package school.mentoring.enrolment.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import school.mentoring.EngineTest;
import school.mentoring.TestSchool;
import school.mentoring.document.Document;
import school.mentoring.engine.FormChoice;
import school.mentoring.enrolment.terms.MentoringForms;
import school.mentoring.enrolment.terms.MentoringTerms;
import school.mentoring.enrolment.terms.TermSort;
import school.mentoring.shared.OrganisationId;

@EngineTest
class QuestionnairesIntegrationTests {

  private static final String FORM = "учитель – ученик";

  @Autowired Questionnaires questionnaires;
  @Autowired MentoringForms forms;
  @Autowired MentoringTerms terms;
  @Autowired TestSchool schools;
  @Autowired Clock clock;

  private OrganisationId school;

  @BeforeEach
  void found() {
    school = schools.founded();
  }

  private List<String> offered(String form, QuestionnaireKind kind, String key) {
    return questionnaires.get(school, kind, form).field(key).orElseThrow().choices().stream()
        .map(FormChoice::value)
        .toList();
  }

  @Test
  void choicesComeFromTheDictionaryOfTheOrganisation() {
    forms.add(school, "выпускник – ученик", false);
    terms.add(school, TermSort.VARIANT, "выпускник – ученик", "студент – абитуриент", "");
    terms.add(school, TermSort.MANNER, "", "сетевое", "");
    terms.offer(school, TermSort.MANNER, "", "скоростное", false);

    assertThat(offered("выпускник-ученик", QuestionnaireKind.MENTEE, "variant"))
        .containsExactly("студент – абитуриент");
    assertThat(offered(FORM, QuestionnaireKind.MENTEE, "manner"))
        .contains("сетевое", "традиционное")
        .doesNotContain("скоростное");
    assertThat(offered(FORM, QuestionnaireKind.MENTOR, "forms")).contains("выпускник – ученик");
  }

  @Test
  void anotherOrganisationKeepsItsOwnDictionary() {
    terms.add(schools.founded(), TermSort.MANNER, "", "чужое", "");

    assertThat(offered(FORM, QuestionnaireKind.MENTEE, "manner")).doesNotContain("чужое");
  }

  @Test
  void typedAnswersBecomeValuesByKeyWithoutWhatWasLeftEmpty() {
    Questionnaire asked = questionnaires.get(school, QuestionnaireKind.MENTOR, FORM);

    Checked checked =
        questionnaires.check(
            asked,
            Map.of(
                "topics", List.of(" музыка, ноты "),
                "capacity", List.of("3"),
                "expectEffect", List.of("10"),
                "forms", List.of(FORM, "ученик – ученик"),
                "place", List.of(" "),
                "meetingFormats", List.of(""),
                "unknown", List.of("x")));

    assertThat(checked.problems()).isEmpty();
    assertThat(checked.values())
        .isEqualTo(
            Map.of(
                "topics",
                "музыка, ноты",
                "capacity",
                3,
                "expectEffect",
                10,
                "forms",
                List.of(FORM, "ученик – ученик")));
  }

  @Test
  void eachWrongAnswerIsRefusedByItsKey() {
    Questionnaire asked = questionnaires.get(school, QuestionnaireKind.MENTOR, FORM);

    Checked checked =
        questionnaires.check(
            asked,
            Map.of(
                "capacity", List.of("0"),
                "hours", List.of("1e999999999"),
                "smallestGroup", List.of("9".repeat(1_000_000)),
                "forms", List.of(FORM, "выдумка"),
                "metBefore", List.of("maybe")));

    assertThat(checked.problems())
        .containsOnlyKeys("topics", "capacity", "hours", "smallestGroup", "forms", "metBefore");
    assertThat(checked.problems().get("forms")).contains("«выдумка» нет среди предложенных");
  }

  @Test
  void nobodyIsChosenTwiceNorWantedAndNotWanted() {
    Questionnaire asked =
        questionnaires
            .get(school, QuestionnaireKind.PREFERENCES, FORM)
            .offering(
                Questionnaire.PARTNERS,
                List.of(new FormChoice("p1", "Басов Егор"), new FormChoice("p2", "Ключева Вера")));

    Checked checked =
        questionnaires.check(
            asked,
            Map.of(
                "choice1", List.of("p1"),
                "choice2", List.of("p1"),
                "unwanted", List.of("p2", "p1"),
                "goOn", List.of("yes")));

    assertThat(checked.problems()).containsOnlyKeys("choice2", "unwanted");
    assertThat(checked.problems().get("choice2")).contains("Басов Егор", "назван дважды");
  }

  @Test
  void whereThereIsNobodyToChooseNothingIsTaken() {
    Questionnaire asked = questionnaires.get(school, QuestionnaireKind.PREFERENCES, FORM);

    Checked checked =
        questionnaires.check(asked, Map.of("choice1", List.of("<script>"), "goOn", List.of("yes")));

    assertThat(checked.faultless()).isTrue();
    assertThat(checked.values()).isEqualTo(Map.of("goOn", "yes"));
  }

  @Test
  void thePaperAsksTheSameWithLinesBoxesAndScales() throws Exception {
    Document paper = questionnaires.blank(school, QuestionnaireKind.MENTEE, FORM);
    String printed = new PDFTextStripper().getText(Loader.loadPDF(paper.pdf()));

    assertThat(paper.docx()).startsWith("PK".getBytes(StandardCharsets.US_ASCII));
    assertThat(printed.replaceAll("\\s+", " "))
        .contains("Анкета наставляемого", "С чем должен помочь наставник (обязательно)")
        .contains("□ Педагог", "не верю 1 2 3 4 5 6 7 8 9 10 уверен(а)", "____")
        .doesNotContain("#", "Держу внимание и порядок");
  }

  @Test
  void onlyTeachersAreAskedSinceWhenTheyWorkAndNoYearIsStillToCome() {
    String key = "workingSince";
    Questionnaire colleague =
        questionnaires.get(school, QuestionnaireKind.MENTEE, "учитель – учитель");
    int next = LocalDate.now(clock).getYear() + 1;

    assertThat(questionnaires.get(school, QuestionnaireKind.MENTEE, FORM).field(key)).isEmpty();
    assertThat(questionnaires.get(school, QuestionnaireKind.MENTOR, FORM).field(key)).isPresent();
    assertThat(questionnaires.get(school, QuestionnaireKind.MENTOR, "ученик – ученик").field(key))
        .isEmpty();
    assertThat(said(colleague, next - 1).problems()).doesNotContainKey(key);
    assertThat(said(colleague, next).problems().get(key))
        .contains("С какого года", "" + next, "" + (next - 1));
    assertThat(said(colleague, 1949).problems()).containsKey(key);
  }

  private Checked said(Questionnaire asked, int year) {
    return questionnaires.check(
        asked, Map.of("topics", List.of("урок"), "workingSince", List.of("" + year)));
  }
}
