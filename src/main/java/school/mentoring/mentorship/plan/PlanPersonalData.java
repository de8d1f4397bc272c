package school.mentoring.mentorship.plan;

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
 * Plans of pairs. What was planned for a mentee goes as a whole: it tells who it was even without
 * the name. In the plans of an erased mentor it is the mentee's, and only the name goes. Days,
 * marks and the course of approval stay.
 */
@Component
class PlanPersonalData implements PersonalData {

  private static final String PLACE = "Планы пар";
  private static final String VERSIONS =
      "version_id in (select v.version_id from pair_plan_version v"
          + " join pair_plan p on p.plan_id = v.plan_id"
          + " join mentorship m on m.mentorship_id = p.mentorship_id"
          + " where m.organisation = :organisation and m.mentee_id %s (:people))";
  private static final String PLANS =
      "mentorship_id in (select mentorship_id from mentorship"
          + " where organisation = :organisation and mentee_id %s (:people))";

  private static final TextTable PLAN =
      TextTable.of("pair_plan", "plan_id", "correction", "correction_answer").counted();
  private static final TextTable VERSION =
      TextTable.of(
          "pair_plan_version",
          "version_id",
          "why",
          "goal",
          "tasks",
          "mentor_experience",
          "mentee_experience",
          "variant",
          "desired_self",
          "remarks",
          "council_protocol");
  private static final TextTable ACTIVITY =
      TextTable.of(
              "pair_plan_activity",
              "version_id",
              "direction",
              "action",
              "expected",
              "fact",
              "reason",
              "attitude")
          .keyed("version_id", "place");
  private static final TextTable ACHIEVEMENT =
      TextTable.of("pair_plan_achievement", "version_id", "achievement", "proof", "shared")
          .keyed("version_id", "place");
  private static final TextTable DEFICIT =
      TextTable.of(
              "pair_plan_deficit",
              "version_id",
              "deficit",
              "sign",
              "wanted",
              "helper",
              "reflection")
          .keyed("version_id", "place");
  private static final TextTable SAMPLE =
      TextTable.of("pair_plan_sample", "sample_id", "direction", "action", "expected");

  private static final List<TextTable> OF_MENTEE = tables("in");

  private static final SweptTables TEXTS = new SweptTables(PLACE, "имя в планах", others());

  private final TextSweep sweep;

  PlanPersonalData(TextSweep sweep) {
    this.sweep = sweep;
  }

  private static List<TextTable> tables(String whose) {
    String ofVersions = VERSIONS.formatted(whose);
    return List.of(
        PLAN.where(PLANS.formatted(whose)),
        VERSION.where(ofVersions),
        ACTIVITY.where(ofVersions),
        ACHIEVEMENT.where(ofVersions),
        DEFICIT.where(ofVersions));
  }

  private static List<TextTable> others() {
    List<TextTable> others = new ArrayList<>(tables("not in"));
    others.add(SAMPLE);
    return others;
  }

  @Override
  public List<Holding> find(Subject subject) {
    return told(
        OF_MENTEE.stream().mapToInt(it -> sweep.written(subject, it)).sum(),
        TEXTS.find(sweep, subject));
  }

  @Override
  public List<Holding> erase(Subject subject) {
    return told(
        OF_MENTEE.stream().mapToInt(it -> sweep.blank(subject, it)).sum(),
        TEXTS.clean(sweep, subject));
  }

  private static List<Holding> told(int blanked, List<Holding> others) {
    List<Holding> told = new ArrayList<>();
    if (blanked > 0) {
      told.add(
          Holding.erased(
              PLACE,
              "цели, задачи, мероприятия, достижения, дефициты, факты и рефлексия",
              blanked));
    }
    told.addAll(others);
    return told;
  }
}
