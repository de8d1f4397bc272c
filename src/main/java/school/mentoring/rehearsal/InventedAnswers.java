package school.mentoring.rehearsal;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.enrolment.Mentor;
import school.mentoring.enrolment.questionnaire.Campaign;
import school.mentoring.enrolment.questionnaire.Campaigns;
import school.mentoring.enrolment.questionnaire.Checked;
import school.mentoring.enrolment.questionnaire.Invitations;
import school.mentoring.enrolment.questionnaire.Question;
import school.mentoring.enrolment.questionnaire.Questionnaire;
import school.mentoring.enrolment.questionnaire.QuestionnaireAnswers;
import school.mentoring.enrolment.questionnaire.QuestionnaireKind;
import school.mentoring.enrolment.questionnaire.Questionnaires;
import school.mentoring.organisation.CurrentMember;

/** The invented participants fill in the questionnaires that are being collected. */
@Service
@Profile("rehearsal")
public class InventedAnswers {

  private static final List<String> WORDS =
      List.of(
          "Стало понятнее, чего я хочу",
          "Хотелось бы встречаться чаще",
          "Нравится, что можно спросить о чём угодно",
          "Помогло с проектом",
          "Не всегда хватает времени");

  private final Campaigns campaigns;
  private final Invitations invitations;
  private final Questionnaires questionnaires;
  private final QuestionnaireAnswers answers;

  InventedAnswers(
      Campaigns campaigns,
      Invitations invitations,
      Questionnaires questionnaires,
      QuestionnaireAnswers answers) {
    this.campaigns = campaigns;
    this.invitations = invitations;
    this.questionnaires = questionnaires;
    this.answers = answers;
  }

  /**
   * Everybody who is asked and may answer does.
   *
   * @return answers given
   */
  @Transactional
  public int answer(CurrentMember member, LocalDate today) {
    return campaigns
        .page(member.organisation(), List.of(QuestionnaireKind.values()), 0)
        .map(Campaigns.Row::campaign)
        .stream()
        .filter(it -> it.state(today) == Campaign.State.OPEN)
        .mapToInt(it -> answer(it, today))
        .sum();
  }

  private int answer(Campaign campaign, LocalDate today) {
    return (int)
        invitations.missing(campaign).stream()
            .filter(Invitations.Row::open)
            // whoever has a login finds it among the tasks
            .filter(it -> !(it.person() instanceof Mentor mentor && mentor.login().isPresent()))
            .filter(it -> answer(campaign, it.invitation().id(), today))
            .count();
  }

  private boolean answer(Campaign campaign, UUID invitation, LocalDate today) {
    Questionnaire asked = answers.questionnaire(campaign.organisation(), invitation);
    Map<String, Object> said = said(asked, new Random(invitation.getLeastSignificantBits()), today);
    Checked checked = questionnaires.checkSent(asked, said);
    if (checked.faultless()) {
      answers.accept(campaign.organisation(), invitation, checked.values());
    }
    return checked.faultless();
  }

  private static Map<String, Object> said(Questionnaire asked, Random random, LocalDate today) {
    Map<String, Object> said = new LinkedHashMap<>();
    for (Question question : asked.fields()) {
      Object value = said(question, random, today);
      if (value != null && !question.field().readOnly()) {
        said.put(question.key(), value);
      }
    }
    return said;
  }

  private static Object said(Question question, Random random, LocalDate today) {
    return switch (question.look()) {
      case SCALE -> mark(question.marks(), random, today);
      case NUMBER -> question.field().min().map(Number::intValue).orElse(1);
      case DATE -> question.required() ? today.toString() : null;
      case TICK -> true;
      case ONE_OF, ONE_OF_MANY -> choice(question, random);
      case SOME_OF -> question.choices().isEmpty() ? null : List.of(choice(question, random));
      case LINE, LINES ->
          question.required() || random.nextInt(3) == 0
              ? WORDS.get(random.nextInt(WORDS.size()))
              : null;
    };
  }

  /** Most are content; towards the end of a school year a little more so. */
  private static int mark(List<Integer> marks, Random random, LocalDate today) {
    boolean late = today.getMonthValue() >= 3 && today.getMonthValue() < 8;
    int least = marks.size() / (late ? 2 : 3);
    return marks.get(least + random.nextInt(marks.size() - least));
  }

  private static Object choice(Question question, Random random) {
    int size = question.choices().size();
    return size == 0
        ? null
        : question.choices().get(Math.min(random.nextInt(size), random.nextInt(size))).value();
  }
}
