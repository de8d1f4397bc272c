package school.mentoring.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import school.mentoring.privacy.Holding;
import school.mentoring.privacy.PersonalData;
import school.mentoring.privacy.Subject;
import school.mentoring.privacy.SweptTables;
import school.mentoring.privacy.TextSweep;
import school.mentoring.privacy.TextTable;

/** Why somebody was paired or kept apart: it goes; that there was a pair stays. */
@Component
class MatchedPersonalData implements PersonalData {

  private static final String PLACE = "Подбор пар";
  private static final String OF_SCHOOL =
      "proposal_id in (select proposal_id from matching_proposal where organisation = :organisation)";
  private static final String OF_PERSON = "mentor_id in (:people) or mentee_id in (:people)";

  private static final TextTable PAIRS =
      TextTable.of("matching_pair", "proposal_id", "reasons")
          .keyed("proposal_id", "mentor_id", "mentee_id")
          .where(OF_SCHOOL);
  private static final TextTable OWN_PAIRS = PAIRS.and(OF_PERSON);
  private static final TextTable ENDINGS =
      TextTable.of("matching_ending", "proposal_id", "reason")
          .keyed("proposal_id", "mentor_id", "mentee_id")
          .where(OF_SCHOOL);
  private static final TextTable OWN_ENDINGS = ENDINGS.and(OF_PERSON);
  private static final TextTable BANS =
      TextTable.of("matching_ban", "proposal_id").where(OF_SCHOOL).and(OF_PERSON);
  private static final SweptTables OTHERS =
      SweptTables.of(PLACE, "имя в объяснениях других пар", PAIRS.and("not (" + OF_PERSON + ")"));
  private static final SweptTables OTHER_ENDINGS =
      SweptTables.of(
          PLACE, "имя в причинах других прекращений", ENDINGS.and("not (" + OF_PERSON + ")"));

  private final TextSweep sweep;

  MatchedPersonalData(TextSweep sweep) {
    this.sweep = sweep;
  }

  @Override
  public List<Holding> find(Subject subject) {
    return told(
        sweep.written(subject, OWN_PAIRS),
        sweep.written(subject, OWN_ENDINGS),
        sweep.rows(subject, BANS),
        both(OTHERS.find(sweep, subject), OTHER_ENDINGS.find(sweep, subject)));
  }

  @Override
  public List<Holding> erase(Subject subject) {
    return told(
        sweep.blank(subject, OWN_PAIRS),
        sweep.blank(subject, OWN_ENDINGS),
        sweep.delete(subject, BANS),
        both(OTHERS.clean(sweep, subject), OTHER_ENDINGS.clean(sweep, subject)));
  }

  private static List<Holding> both(List<Holding> some, List<Holding> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  private static List<Holding> told(int reasons, int endings, int bans, List<Holding> others) {
    List<Holding> told = new ArrayList<>();
    if (reasons > 0) {
      told.add(Holding.erased(PLACE, "объяснения, почему составлена пара", reasons));
    }
    if (endings > 0) {
      told.add(Holding.erased(PLACE, "причины, по которым пара прекращается", endings));
    }
    if (bans > 0) {
      told.add(Holding.erased(PLACE, "запреты на пары", bans));
    }
    told.addAll(others);
    return told;
  }
}
