package school.mentoring.mentorship.plan;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import school.mentoring.shared.Refusal;

/** One version of a plan: what it says, and how it stands with its approval. */
@Entity
@Table(name = "pair_plan_version")
public class PlanVersion extends PlanApproval {

  @Id private UUID versionId;
  private int number;

  private LocalDate writtenOn;
  private String why;
  private LocalDate startsOn;
  private LocalDate endsOn;
  private String goal;
  private String tasks;
  private String mentorExperience;
  private String menteeExperience;
  private String manner;
  private String variant;
  private String desiredSelf;

  @ElementCollection
  @CollectionTable(name = "pair_plan_activity", joinColumns = @JoinColumn(name = "version_id"))
  @OrderColumn(name = "place")
  private List<Activity> activities = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "pair_plan_achievement", joinColumns = @JoinColumn(name = "version_id"))
  @OrderColumn(name = "place")
  private List<Achievement> achievements = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "pair_plan_deficit", joinColumns = @JoinColumn(name = "version_id"))
  @OrderColumn(name = "place")
  private List<Deficit> deficits = new ArrayList<>();

  protected PlanVersion() {}

  PlanVersion(int number, String why, PlanText text, LocalDate today) {
    this.versionId = UUID.randomUUID();
    this.number = number;
    this.why = why;
    this.writtenOn = today;
    say(text, text.activities(), text.deficits());
  }

  /** Takes over what was typed; what became of its lines stays with them. */
  void write(PlanText text) {
    Map<Integer, Activity> lines = byItem(activities, Activity::item);
    Map<Integer, Deficit> lacks = byItem(deficits, Deficit::item);
    say(
        text,
        text.activities().stream().map(it -> kept(it, lines.remove(it.item()))).toList(),
        text.deficits().stream().map(it -> kept(it, lacks.remove(it.item()))).toList());
  }

  /** A number that is not in the plan, or stands twice, is no number. */
  private static Activity kept(Activity line, Activity before) {
    return before == null ? line.numbered(0) : line.marked(before.note());
  }

  private static Deficit kept(Deficit line, Deficit before) {
    return before == null ? line.numbered(0) : line.reflected(before.reflection());
  }

  private static <T> Map<Integer, T> byItem(List<T> lines, Function<T, Integer> item) {
    return lines.stream().collect(Collectors.toMap(item, it -> it, (one, other) -> one));
  }

  private void say(PlanText text, List<Activity> lines, List<Deficit> lacks) {
    startsOn = text.startsOn();
    endsOn = text.endsOn();
    goal = text.goal();
    tasks = text.tasks();
    mentorExperience = text.mentorExperience();
    menteeExperience = text.menteeExperience();
    manner = text.manner();
    variant = text.variant();
    desiredSelf = text.desiredSelf();
    replace(activities, lines);
    replace(achievements, text.achievements());
    replace(deficits, lacks);
  }

  private static <T> void replace(List<T> kept, List<T> now) {
    if (!kept.equals(now)) {
      List<T> lines = List.copyOf(now);
      kept.clear();
      kept.addAll(lines);
    }
  }

  /** Every line that has no number yet gets the next one. */
  int number(int last) {
    int next = last;
    for (int i = 0; i < activities.size(); i++) {
      if (activities.get(i).item() == 0) {
        activities.set(i, activities.get(i).numbered(++next));
      }
    }
    for (int i = 0; i < deficits.size(); i++) {
      if (deficits.get(i).item() == 0) {
        deficits.set(i, deficits.get(i).numbered(++next));
      }
    }
    return next;
  }

  int lastItem() {
    return Math.max(
        activities.stream().mapToInt(Activity::item).max().orElse(0),
        deficits.stream().mapToInt(Deficit::item).max().orElse(0));
  }

  /** What was told of the lines of the former version holds for the same lines of this one. */
  void takeOver(PlanVersion former) {
    Map<Integer, Activity> lines = byItem(former.activities, Activity::item);
    Map<Integer, Deficit> lacks = byItem(former.deficits, Deficit::item);
    activities.replaceAll(
        it -> lines.containsKey(it.item()) ? it.marked(lines.get(it.item()).note()) : it);
    deficits.replaceAll(
        it -> lacks.containsKey(it.item()) ? it.reflected(lacks.get(it.item()).reflection()) : it);
  }

  void note(int item, ActivityNote note) {
    int at = placeOf(activities.stream().map(Activity::item).toList(), item);
    activities.set(at, activities.get(at).marked(note));
  }

  void reflect(int item, String words) {
    int at = placeOf(deficits.stream().map(Deficit::item).toList(), item);
    deficits.set(at, deficits.get(at).reflected(words));
  }

  private static int placeOf(List<Integer> items, int item) {
    int at = items.indexOf(item);
    if (at < 0) {
      throw Refusal.conflict("Этой строки в плане больше нет: обновите страницу.");
    }
    return at;
  }

  @Override
  public PlanText text() {
    return new PlanText(
        startsOn,
        endsOn,
        goal,
        tasks,
        mentorExperience,
        menteeExperience,
        manner,
        variant,
        desiredSelf,
        List.copyOf(activities),
        List.copyOf(achievements),
        List.copyOf(deficits));
  }

  /** How much of it is done. */
  public PlanProgress progress(LocalDate today) {
    return PlanProgress.of(activities, today);
  }

  @Override
  public int number() {
    return number;
  }

  public LocalDate writtenOn() {
    return writtenOn;
  }

  /** Why the former version was corrected; empty for the first one. */
  public String why() {
    return why;
  }
}
