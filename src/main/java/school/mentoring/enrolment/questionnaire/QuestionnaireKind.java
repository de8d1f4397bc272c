package school.mentoring.enrolment.questionnaire;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import school.mentoring.enrolment.Side;

/** The questionnaires: who is asked about whom, and by which form. */
public enum QuestionnaireKind {
  MENTEE("Анкета наставляемого", Side.MENTEE, false),
  MENTOR("Анкета наставника", Side.MENTOR, false),
  CLASS_TEACHER("Анкета классного руководителя", Side.MENTEE, true),
  PSYCHOLOGIST("Анкета педагога-психолога", Side.MENTEE, true),
  SOCIAL_WORKER("Анкета социального педагога", Side.MENTEE, true),
  PARENT("Анкета родителя", Side.MENTEE, true),
  PREFERENCES("Анкета предпочтений", null, false),
  MENTEE_FEEDBACK("Отзыв наставляемого о программе", Side.MENTEE),
  MENTOR_FEEDBACK("Отзыв наставника о программе", Side.MENTOR),
  MENTEE_MIDTERM("Как идёт работа: наставляемый", Side.MENTEE),
  MENTOR_MIDTERM("Как идёт работа: наставник", Side.MENTOR),
  MENTEE_MEASURE("Замер: наставляемый", Side.MENTEE),
  MENTOR_MEASURE("Замер: наставник", Side.MENTOR);

  private final String title;
  private final Side about;
  private final boolean thirdParty;
  private final boolean survey;

  QuestionnaireKind(String title, Side about, boolean thirdParty) {
    this.title = title;
    this.about = about;
    this.thirdParty = thirdParty;
    this.survey = false;
  }

  /** A survey: its answers are counted, never taken over into the base. */
  QuestionnaireKind(String title, Side about) {
    this.title = title;
    this.about = about;
    this.thirdParty = false;
    this.survey = true;
  }

  /** As pages, tasks and papers are headed. */
  public String title() {
    return title;
  }

  /** On which side the person stands whom the answers are about; empty if on either. */
  public Optional<Side> about() {
    return Optional.ofNullable(about);
  }

  /** Whether somebody else answers than the person the answers are about. */
  public boolean thirdParty() {
    return thirdParty;
  }

  /**
   * Whether answers are only counted: nobody reads one with a name, nothing goes into the base, and
   * a programme collects it once for each {@link CampaignMoment}.
   */
  public boolean survey() {
    return survey;
  }

  /** All whose answers are only counted. */
  static Set<QuestionnaireKind> surveys() {
    return Arrays.stream(values())
        .filter(QuestionnaireKind::survey)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether it is asked twice, on entry and at the end. */
  public boolean measured() {
    return this == MENTEE_MEASURE || this == MENTOR_MEASURE;
  }

  /** In addresses, for example {@code class-teacher}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Id of the Camunda Form, for example {@code classTeacherQuestionnaire}. */
  public String formId() {
    String[] words = key().split("-");
    String rest =
        Arrays.stream(words)
            .skip(1)
            .map(it -> it.substring(0, 1).toUpperCase(Locale.ROOT) + it.substring(1))
            .reduce("", String::concat);
    return words[0] + rest + "Questionnaire";
  }

  /** Its file on the class path. */
  String file() {
    return "/forms/enrolment/" + key() + "-questionnaire.form";
  }

  /** The kind of an address. */
  public static Optional<QuestionnaireKind> find(String key) {
    return Arrays.stream(values()).filter(it -> it.key().equals(key)).findFirst();
  }
}
