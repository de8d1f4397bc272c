package school.mentoring.mentorship.plan;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.mentorship.Mentorship;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.organisation.Role;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.Refusal;
import school.mentoring.shared.csv.CsvTable;

/** The activities offered for plans: those of the shipped file, and the organisation's own. */
@Service
public class TypicalActivities {

  private static final CsvTable.Limits LIMITS = new CsvTable.Limits(1 << 20, 1000);
  private static final List<String> HEADERS =
      List.of("Для кого", "Направление", "Мероприятие", "Результат");
  private static final int MOST_OWN = 300;

  private final PlanSampleRepository samples;
  private final PlanPeople people;
  private final List<TypicalActivity> shipped;

  TypicalActivities(
      PlanSampleRepository samples,
      PlanPeople people,
      @Value("classpath:mentorship/typical-activities.csv") Resource file)
      throws IOException {
    this.samples = samples;
    this.people = people;
    this.shipped =
        CsvTable.read(file.getContentAsByteArray(), HEADERS, LIMITS).rows().stream()
            .map(TypicalActivities::read)
            .toList();
  }

  private static TypicalActivity read(CsvTable.Row row) {
    String action = row.text("Мероприятие");
    String audience = row.text("Для кого");
    return new TypicalActivity(
        UUID.nameUUIDFromBytes((audience + action).getBytes(StandardCharsets.UTF_8)),
        PlanAudience.of(audience.equals(PlanAudience.TEACHERS.title())),
        row.text("Направление"),
        action,
        row.text("Результат"),
        false);
  }

  /** All of them, the organisation's own first. */
  @Transactional(readOnly = true)
  public List<TypicalActivity> of(OrganisationId organisation) {
    List<TypicalActivity> all = new ArrayList<>();
    samples.findByOrganisationOrderByDirection(organisation).forEach(it -> all.add(it.typical()));
    all.addAll(shipped);
    return all;
  }

  /** Those that suit a pair: for pupils, or for teachers. */
  @Transactional(readOnly = true)
  public List<TypicalActivity> suiting(Mentorship pair) {
    PlanAudience audience = PlanAudience.of(people.employees(pair.organisation(), pair.form()));
    return of(pair.organisation()).stream().filter(it -> it.audience() == audience).toList();
  }

  /** An organisation adds one. */
  @Transactional
  public void add(
      CurrentMember by, PlanAudience audience, String direction, String action, String expected) {
    by.mustBe(Role.CURATOR, Role.DIRECTOR);
    TypicalActivity typical =
        new TypicalActivity(
            UUID.randomUUID(),
            audience,
            PlanWords.of(direction),
            PlanWords.of(action),
            PlanWords.of(expected),
            true);
    check(typical);
    if (samples.countByOrganisation(by.organisation()) >= MOST_OWN) {
      throw new Refusal(
          "Своих мероприятий уже %d: уберите лишние, прежде чем добавлять.".formatted(MOST_OWN));
    }
    if (of(by.organisation()).stream().anyMatch(it -> sameAs(typical, it))) {
      throw Refusal.conflict(
          "Мероприятие «%s» в списке уже есть: обновите страницу.".formatted(typical.action()));
    }
    samples.save(new PlanSample(by.organisation(), typical));
  }

  private static boolean sameAs(TypicalActivity typical, TypicalActivity other) {
    return typical.audience() == other.audience()
        && typical.direction().equalsIgnoreCase(other.direction())
        && typical.action().equalsIgnoreCase(other.action());
  }

  private static void check(TypicalActivity typical) {
    if (typical.action().isEmpty()) {
      throw new Refusal("Поле «Мероприятие» не заполнено: напишите, что делает пара.");
    }
    PlanPolicy.fits("Направление", typical.direction(), 300);
    PlanPolicy.fits("Мероприятие", typical.action(), PlanPolicy.LONGEST_LINE);
    PlanPolicy.fits("Результат", typical.expected(), PlanPolicy.LONGEST_LINE);
  }

  /** Takes one of the organisation's own out; plans keep what they took. */
  @Transactional
  public void remove(CurrentMember by, UUID id) {
    by.mustBe(Role.CURATOR, Role.DIRECTOR);
    if (samples.deleteBySampleIdAndOrganisation(id, by.organisation()) == 0) {
      throw Refusal.notFound("Мероприятия в списке уже нет: обновите страницу.");
    }
  }

  /** Those of them that were chosen, as lines of a plan. */
  @Transactional(readOnly = true)
  public List<Activity> chosen(OrganisationId organisation, PlanKind kind, List<UUID> ids) {
    return of(organisation).stream()
        .filter(it -> ids.contains(it.id()))
        .map(it -> it.into(kind))
        .toList();
  }
}
