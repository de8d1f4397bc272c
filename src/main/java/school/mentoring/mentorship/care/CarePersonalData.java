package school.mentoring.mentorship.care;

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
 * What was said and found about a pair goes with the mentee, whom it tells of even without a name:
 * words, decisions, conclusions, the card. Numbers and days stay: they are the programme's. In the
 * cases of others only the name goes.
 */
@Component
class CarePersonalData implements PersonalData {

  private static final String PLACE = "Забота о парах";
  private static final String PAIRS =
      "select mentorship_id from mentorship where organisation = :organisation and mentee_id";
  private static final String OF_MENTEE = "mentorship_id in (" + PAIRS + " in (:people))";
  private static final String OF_OTHERS = "mentorship_id in (" + PAIRS + " not in (:people))";
  private static final String CASES = "care_id in (select care_id from pair_care where ";

  private static final TextTable FITS = TextTable.of("fit_answer", "fit_id", "words").counted();
  private static final TextTable CARES = TextTable.of("pair_care", "care_id", "reason").counted();
  private static final TextTable SIGNALS = TextTable.of("care_signal", "signal_id", "words");
  private static final TextTable STEPS =
      TextTable.of("care_step", "care_id", "note").keyed("care_id", "step");
  private static final TextTable CONCLUSIONS =
      TextTable.of("care_conclusion", "conclusion_id", "content");
  private static final TextTable CARDS =
      TextTable.of("mentee_card", "card_id").and("mentee_id in (:people)");

  private static final List<TextTable> ABOUT_MENTEE =
      List.of(
          FITS.and(OF_MENTEE),
          CARES.and(OF_MENTEE),
          SIGNALS.and(OF_MENTEE),
          STEPS.where(CASES + OF_MENTEE + ")"));

  private static final TextTable FOUND = CONCLUSIONS.and(CASES + OF_MENTEE + ")");

  private static final SweptTables OTHERS =
      SweptTables.of(
          PLACE,
          "имя в записях о других парах",
          FITS.and(OF_OTHERS),
          CARES.and(OF_OTHERS),
          SIGNALS.and(OF_OTHERS),
          STEPS.where(CASES + OF_OTHERS + ")"),
          CONCLUSIONS.and(CASES + OF_OTHERS + ")"));

  private final TextSweep sweep;

  CarePersonalData(TextSweep sweep) {
    this.sweep = sweep;
  }

  @Override
  public List<Holding> find(Subject subject) {
    return told(
        ABOUT_MENTEE.stream().mapToInt(it -> sweep.written(subject, it)).sum(),
        sweep.rows(subject, FOUND),
        sweep.rows(subject, CARDS),
        OTHERS.find(sweep, subject));
  }

  @Override
  public List<Holding> erase(Subject subject) {
    return told(
        ABOUT_MENTEE.stream().mapToInt(it -> sweep.blank(subject, it)).sum(),
        sweep.delete(subject, FOUND),
        sweep.delete(subject, CARDS),
        OTHERS.clean(sweep, subject));
  }

  private static List<Holding> told(int words, int conclusions, int cards, List<Holding> others) {
    List<Holding> told = new ArrayList<>();
    if (words > 0) {
      told.add(Holding.erased(PLACE, "ответы, причины и решения по паре", words));
    }
    if (conclusions > 0) {
      told.add(Holding.erased(PLACE, "заключения психолога", conclusions));
    }
    if (cards > 0) {
      told.add(Holding.erased(PLACE, "карточка наставляемого", cards));
    }
    told.addAll(others);
    return told;
  }
}
