package school.mentoring.mentorship.process;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import school.mentoring.engine.OpenTask;
import school.mentoring.mentorship.Mentorships;
import school.mentoring.mentorship.plan.Plan;
import school.mentoring.mentorship.plan.PlanApprovals;
import school.mentoring.mentorship.plan.PlanText;
import school.mentoring.mentorship.plan.PlanVersion;
import school.mentoring.shared.russian.Dates;

/** What the forms of a plan's tasks show of it. */
@Component
class PlanTaskText {

  private final PlanApprovals plans;
  private final Mentorships pairs;

  PlanTaskText(PlanApprovals plans, Mentorships pairs) {
    this.plans = plans;
    this.pairs = pairs;
  }

  Map<String, Object> of(OpenTask task) {
    Plan plan = plans.of(task.organisation(), PlanVariables.plan(task));
    PlanVersion version = plan.newest();
    PlanText text = version.text();
    Map<String, Object> shown = new HashMap<>();
    shown.put("title", plan.kind().title());
    shown.put("pair", plain(pairs.view(task.organisation(), plan.mentorship()).names()));
    shown.put("pairId", plan.mentorship().toString());
    shown.put("planId", plan.id().toString());
    shown.put("number", "" + version.number());
    shown.put("term", Dates.text(text.startsOn()) + " – " + Dates.text(text.endsOn()));
    shown.put("activities", "" + text.activities().size());
    shown.put("goal", plain(text.goal()));
    shown.put("why", version.why().isEmpty() ? "" : "Корректировка: " + plain(version.why()));
    shown.put("remarks", plain(version.remarks()));
    return shown;
  }

  /** Keeps signs in typed words from being read as markup. */
  private static String plain(String words) {
    return words.replaceAll("([\\\\`*_{}\\[\\]<>#|!])", "\\\\$1");
  }
}
