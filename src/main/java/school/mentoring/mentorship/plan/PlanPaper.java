package school.mentoring.mentorship.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.document.Document;
import school.mentoring.document.Documents;
import school.mentoring.mentorship.Mentorship;
import school.mentoring.mentorship.Mentorships;
import school.mentoring.organisation.Organisation;
import school.mentoring.organisation.Organisations;
import school.mentoring.organisation.Role;
import school.mentoring.organisation.Staff;
import school.mentoring.organisation.StaffMember;
import school.mentoring.roadmap.Programmes;
import school.mentoring.shared.russian.Capital;
import school.mentoring.shared.russian.Dates;

/** Plans on paper: as they are written, or with lines to write on by hand. */
@Service
public class PlanPaper {

  private static final String LINE = "______________________________";
  private static final String LONG_LINE = "_".repeat(88);
  private static final String NO_DATE = "«___» __________ 20___ г.";
  private static final int EMPTY_ROWS = 8;

  private final Documents documents;
  private final Mentorships pairs;
  private final PlanPeople people;
  private final PlanPrefill prefill;
  private final Organisations organisations;
  private final Staff staff;
  private final Programmes programmes;

  PlanPaper(
      Documents documents,
      Mentorships pairs,
      PlanPeople people,
      PlanPrefill prefill,
      Organisations organisations,
      Staff staff,
      Programmes programmes) {
    this.documents = documents;
    this.pairs = pairs;
    this.people = people;
    this.prefill = prefill;
    this.organisations = organisations;
    this.staff = staff;
    this.programmes = programmes;
  }

  /** A version of a plan. */
  @Transactional(readOnly = true)
  public Document document(Plan plan, PlanVersion version) {
    Mentorship pair = pairs.get(plan.organisation(), plan.mentorship());
    Map<String, Object> model = head(pair, plan.kind());
    PlanText text = version.text();
    words(model, text, people.of(pair).employees());
    model.put("term", term(text));
    model.put("sections", PlanPaperRows.sections(plan.kind(), text.activities()));
    model.put("achievements", PlanPaperRows.achievements(text.achievements()));
    model.put("deficits", PlanPaperRows.deficits(text.deficits()));
    model.put("number", version.number());
    model.put("why", version.why());
    model.put("draft", version.approvedOn().isEmpty());
    model.put("approvedOn", version.approvedOn().map(Dates::text).orElse(NO_DATE));
    model.put("councilOn", version.councilOn().map(Dates::text).orElse(NO_DATE));
    model.put(
        "protocol", version.councilProtocol().isEmpty() ? "_____" : version.councilProtocol());
    return documents.compose("mentorship/plan", model);
  }

  /** The paper of a kind to be filled by hand; whose it is and its term stand there already. */
  @Transactional(readOnly = true)
  public Document blank(Mentorship pair, PlanKind kind) {
    Map<String, Object> model = head(pair, kind);
    PlanText text = prefill.text(pair);
    words(model, text.with("", "", List.of()), people.of(pair).employees());
    model.put("term", term(text));
    model.put("sections", PlanPaperRows.empty(kind, EMPTY_ROWS));
    model.put("achievements", PlanPaperRows.emptyAchievements(kind, EMPTY_ROWS));
    model.put("deficits", PlanPaperRows.emptyDeficits(kind, EMPTY_ROWS));
    model.put("number", 1);
    model.put("why", "");
    model.put("draft", false);
    model.put("approvedOn", NO_DATE);
    model.put("councilOn", NO_DATE);
    model.put("protocol", "_____");
    return documents.compose("mentorship/plan", model);
  }

  private Map<String, Object> head(Mentorship pair, PlanKind kind) {
    PlanPeople.Two two = people.of(pair);
    Organisation school = organisations.get(pair.organisation());
    Map<String, Object> model = new HashMap<>();
    model.put("kind", kind);
    model.put("heading", kind.heading(two.employees()));
    model.put("title", kind.shortTitle() + ", " + two.menteeName());
    model.put("organisation", school.fullName());
    model.put(
        "year", programmes.get(pair.programme(), pair.organisation()).schoolYear().toString());
    model.put("headPost", Capital.of(school.headPost()));
    model.put("head", headName(pair));
    model.put("mentor", joined(two.mentorName(), two.mentorPost()));
    model.put("mentee", joined(two.menteeName(), two.menteePost()));
    model.put("mentorShort", two.mentor().map(it -> it.name().initialsFirst()).orElse(""));
    model.put("menteeShort", two.mentee().map(it -> it.name().initialsFirst()).orElse(""));
    model.put("form", pair.form());
    model.put("signHere", "______________");
    return model;
  }

  private String headName(Mentorship pair) {
    return staff.holders(pair.organisation(), Role.DIRECTOR).stream()
        .findFirst()
        .map(StaffMember::name)
        .map(it -> it.initialsFirst())
        .orElse(LINE);
  }

  private static void words(Map<String, Object> model, PlanText text, boolean employees) {
    model.put("manner", orLine(text.manner()));
    model.put("variant", orLine(text.variant()));
    String unknown = employees ? LINE : "—";
    model.put("mentorExperience", or(unknown, text.mentorExperience()));
    model.put("menteeExperience", or(unknown, text.menteeExperience()));
    model.put("goal", or(LONG_LINE, text.goal()));
    model.put("tasks", tasks(text.tasks()));
    model.put("desiredSelf", or(LONG_LINE, text.desiredSelf()));
  }

  private static List<String> tasks(String typed) {
    List<String> tasks = new ArrayList<>();
    typed.lines().map(String::strip).filter(it -> !it.isEmpty()).forEach(tasks::add);
    return tasks.isEmpty() ? List.of(LONG_LINE, LONG_LINE) : tasks;
  }

  private static String term(PlanText text) {
    LocalDate from = text.startsOn();
    return "с %s по %s".formatted(Dates.text(from), Dates.text(text.endsOn()));
  }

  private static String orLine(String text) {
    return or(LINE, text);
  }

  private static String or(String otherwise, String text) {
    return text.isEmpty() ? otherwise : text;
  }

  private static String joined(String name, String post) {
    return post == null || post.isEmpty() ? name : name + ", " + post;
  }
}
