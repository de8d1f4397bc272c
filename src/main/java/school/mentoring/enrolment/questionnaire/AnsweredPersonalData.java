package school.mentoring.enrolment.questionnaire;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import school.mentoring.privacy.Holding;
import school.mentoring.privacy.PersonalData;
import school.mentoring.privacy.Subject;
import school.mentoring.privacy.SweptTables;
import school.mentoring.privacy.TextSweep;
import school.mentoring.privacy.TextTable;

/**
 * Answers of the person, answers about the person, and those of a candidate of that name go with
 * their invitations; in what others answered only the name goes.
 */
@Component
class AnsweredPersonalData implements PersonalData {

  private static final String PLACE = "Анкеты";

  private static final TextTable INVITED =
      TextTable.of("questionnaire_invitation", "invitation_id").and("participant_id in (:people)");
  private static final SweptTables OTHERS =
      SweptTables.of(
          PLACE,
          "имя и контакты в ответах и приглашениях других",
          TextTable.of("questionnaire_answer_item", "answer_id", "item_text")
              .keyed("answer_id", "item_key", "item_place")
              .where(
                  "answer_id in (select answer_id from questionnaire_answer where organisation = :organisation"
                      + " and (participant_id is null or participant_id not in (:people)))"),
          TextTable.of(
                  "questionnaire_invitation", "invitation_id", "respondent", "respondent_email")
              .and("participant_id not in (:people)"));

  private final AnswerErasure answers;
  private final TextSweep sweep;

  AnsweredPersonalData(AnswerErasure answers, TextSweep sweep) {
    this.answers = answers;
    this.sweep = sweep;
  }

  @Override
  public List<Holding> find(Subject subject) {
    int invited = sweep.rows(subject, INVITED);
    long written =
        subject.people().stream().mapToLong(it -> answers.count(subject.organisation(), it)).sum();
    int unknown = answers.candidates(subject.organisation(), subject.traces()::in).size();
    return told(written + unknown, invited, OTHERS.find(sweep, subject));
  }

  @Override
  public List<Holding> erase(Subject subject) {
    int invited = sweep.rows(subject, INVITED);
    List<Answer> unknown = answers.candidates(subject.organisation(), subject.traces()::in);
    List<Holding> others = OTHERS.clean(sweep, subject);
    answers.letGoOfAddresses(subject.organisation());
    long written =
        subject.people().stream().mapToLong(it -> answers.erase(subject.organisation(), it)).sum();
    answers.erase(unknown);
    return told(written + unknown.size(), invited, others);
  }

  private static List<Holding> told(long written, int invited, List<Holding> others) {
    List<Holding> told = new ArrayList<>();
    if (written > 0) {
      told.add(Holding.erased(PLACE, "ответы участника и ответы о нём", (int) written));
    }
    if (invited > 0) {
      told.add(Holding.erased(PLACE, "приглашения, ссылки, задачи", invited));
    }
    told.addAll(others);
    return told;
  }
}
