package school.mentoring.enrolment.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import school.mentoring.EngineTest;
import school.mentoring.TestSchool;
import school.mentoring.engine.FormChoice;
import school.mentoring.enrolment.MentoringForms;
import school.mentoring.enrolment.MentoringTerms;
import school.mentoring.shared.OrganisationId;

@EngineTest
class QuestionnairesIntegrationTests {

  private static final String HOSTILE = "<script>alert('x')</script>\" onfocus=\"alert(1)";

  @Autowired Questionnaires questionnaires;
  @Autowired MentoringForms forms;
  @Autowired MentoringTerms terms;
  @Autowired TestSchool schools;
  @Autowired SpringTemplateEngine pages;

  private OrganisationId school;

  @BeforeEach
  void found() {
    school = schools.founded();
  }

  private Questionnaire ask(QuestionnaireKind kind, String form) {
    return questionnaires.get(school, kind, form);
  }

  private String page(
      Questionnaire questionnaire, Map<String, List<String>> typed, Map<String, String> problems) {
    Context model = new Context();
    model.setVariable("questionnaire", questionnaire);
    model.setVariable("typed", typed);
    model.setVariable("problems", problems);
    return pages.process("enrolment/questionnaire/fields", java.util.Set.of("fields"), model);
  }

  @ParameterizedTest
  @EnumSource(QuestionnaireKind.class)
  void everyQuestionOfEveryQuestionnaireIsDrawnWithItsLabelAndInput(QuestionnaireKind kind) {
    Questionnaire asked =
        ask(kind, "учитель – ученик")
            .offering(Questionnaire.PARTNERS, List.of(new FormChoice("p1", "Басов Егор")));

    String page = page(asked, Map.of(), Map.of());

    assertThat(asked.fields())
        .isNotEmpty()
        .allSatisfy(
            it -> assertThat(page).contains("name=\"" + it.key() + "\"").contains(it.label()));
  }

  @Test
  void whatIsTypedIsKeptAndEscaped() {
    Questionnaire asked = ask(QuestionnaireKind.MENTEE, "учитель – ученик");

    String page = page(asked, Map.of("topics", List.of(HOSTILE)), Map.of("topics", HOSTILE));

    assertThat(page).contains("&lt;script&gt;").doesNotContain("<script>", "\" onfocus");
  }

  @ParameterizedTest
  @EnumSource(QuestionnaireKind.class)
  void aPaperIsMadeOfEveryQuestionnaire(QuestionnaireKind kind) throws Exception {
    byte[] pdf = questionnaires.blank(school, kind, "учитель – ученик").pdf();
    java.nio.file.Files.write(java.nio.file.Path.of("/tmp/forms-" + kind.key() + ".pdf"), pdf);
    assertThat(pdf).startsWith("%PDF".getBytes());
  }
}
