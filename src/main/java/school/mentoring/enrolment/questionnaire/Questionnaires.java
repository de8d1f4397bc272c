package school.mentoring.enrolment.questionnaire;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import school.mentoring.document.Document;
import school.mentoring.document.Documents;
import school.mentoring.engine.FormCheck;
import school.mentoring.engine.FormChoice;
import school.mentoring.engine.FormField;
import school.mentoring.enrolment.MentoringForm;
import school.mentoring.enrolment.entry.EntryField;
import school.mentoring.enrolment.terms.MentoringForms;
import school.mentoring.enrolment.terms.MentoringTerm;
import school.mentoring.enrolment.terms.MentoringTerms;
import school.mentoring.organisation.Organisations;
import school.mentoring.shared.OrganisationId;

/**
 * The questionnaires of an organisation: one form each for Tasklist, the public page and paper,
 * checked by one and the same rules.
 */
@Service
public class Questionnaires {

  private final QuestionnaireForms files;
  private final MentoringForms forms;
  private final MentoringTerms terms;
  private final Organisations organisations;
  private final Documents documents;
  private final Clock clock;

  Questionnaires(
      QuestionnaireForms files,
      MentoringForms forms,
      MentoringTerms terms,
      Organisations organisations,
      Documents documents,
      Clock clock) {
    this.files = files;
    this.forms = forms;
    this.terms = terms;
    this.organisations = organisations;
    this.documents = documents;
    this.clock = clock;
  }

  /**
   * The questionnaire as an organisation asks it.
   *
   * @param mentoringForm decides which questions apply and which variants are offered; empty or
   *     unknown: what a learner with an employee is asked, and every variant
   */
  public Questionnaire get(
      OrganisationId organisation, QuestionnaireKind kind, String mentoringForm) {
    Map<String, String> facts = PairFacts.of(forms.find(organisation, mentoringForm));
    return new Questionnaire(
        kind,
        mentoringForm,
        "",
        facts,
        new QuestionnaireSections(facts, choices(organisation, mentoringForm)).of(files.of(kind)));
  }

  private Map<String, List<FormChoice>> choices(OrganisationId organisation, String form) {
    return Map.of(
        "offeredForms",
        forms.of(organisation).stream()
            .filter(MentoringForm::offered)
            .map(it -> FormChoice.of(it.name()))
            .toList(),
        "variants",
        terms.variants(organisation, form).stream()
            .map(MentoringTerm::name)
            .distinct()
            .map(FormChoice::of)
            .toList(),
        "manners",
        terms.manners(organisation).stream()
            .map(it -> new FormChoice(it.name(), it.label()))
            .toList());
  }

  /** Checks what was typed on a page, by the form that Tasklist checks with. */
  public Checked check(Questionnaire questionnaire, Map<String, List<String>> typed) {
    Map<String, Object> sent = new LinkedHashMap<>();
    questionnaire.fields().forEach(it -> sent.put(it.key(), value(it, typed)));
    return checkSent(questionnaire, sent);
  }

  private static Object value(Question question, Map<String, List<String>> typed) {
    List<String> values =
        typed.getOrDefault(question.key(), List.of()).stream()
            .filter(Predicate.not(String::isBlank))
            .toList();
    if (question.look() == Question.Look.SOME_OF) {
      return values;
    }
    return values.isEmpty() ? null : values.get(0).strip();
  }

  /** Checks what came with its types, as a task sends it; what does not apply is dropped. */
  public Checked checkSent(Questionnaire questionnaire, Map<String, Object> sent) {
    FormCheck form =
        FormCheck.of(questionnaire.fields().stream().map(this::bounded).toList(), sent);
    Map<String, Object> values = new LinkedHashMap<>(form.values());
    values.values().removeIf(it -> it.equals(List.of()) || it.toString().isBlank());
    questionnaire.fields().stream()
        .filter(Question::nothingToChoose)
        .forEach(it -> values.remove(it.key()));
    Map<String, String> problems = new LinkedHashMap<>(NamedOnce.problems(questionnaire, values));
    problems.putAll(form.problems());
    return new Checked(values, problems);
  }

  /** Nobody has begun to work in a year that is still to come. */
  private FormField bounded(Question question) {
    return question.key().equals(EntryField.WORKING_SINCE.key())
        ? question.field().upTo(LocalDate.now(clock).getYear())
        : question.field();
  }

  /** The paper to be filled in by hand. */
  public Document blank(OrganisationId organisation, QuestionnaireKind kind, String mentoringForm) {
    Questionnaire questionnaire = get(organisation, kind, mentoringForm);
    return documents.compose(
        "enrolment/questionnaire",
        Map.of(
            "title", questionnaire.title(),
            "questionnaire", questionnaire,
            "organisation", organisations.get(organisation).shortName()));
  }
}
