package school.mentoring;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import school.mentoring.organisation.Organisation;
import school.mentoring.organisation.Organisations;
import school.mentoring.organisation.PersonName;
import school.mentoring.organisation.Role;
import school.mentoring.organisation.Staff;
import school.mentoring.roadmap.Programme;
import school.mentoring.roadmap.Programmes;
import school.mentoring.roadmap.RoadmapRef;
import school.mentoring.roadmap.Roadmaps;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.SchoolYear;

/** Founds schools for tests: each with a staff of its own, whose logins end in the school's id. */
@TestComponent
public class TestSchool {

  /** Every login's password. */
  public static final String PASSWORD = "long enough";

  private final Organisations organisations;
  private final Staff staff;
  private final Programmes programmes;
  private final Roadmaps roadmaps;

  TestSchool(Organisations organisations, Staff staff, Programmes programmes, Roadmaps roadmaps) {
    this.organisations = organisations;
    this.staff = staff;
    this.programmes = programmes;
    this.roadmaps = roadmaps;
  }

  /** A new school with one person in each role; the curator of school s1 logs in as curator-s1. */
  public OrganisationId founded() {
    return founded(EnumSet.allOf(Role.class));
  }

  /** A new school where only these roles are held. */
  public OrganisationId founded(Set<Role> roles) {
    OrganisationId school = new OrganisationId("s" + UUID.randomUUID().toString().substring(0, 8));
    organisations.found(
        new Organisation(
            school,
            "Муниципальное бюджетное общеобразовательное учреждение «Берёзовская школа»",
            "МБОУ «Берёзовская школа»",
            "с. Берёзовка",
            "директор"));
    roles.forEach(it -> enrolled(school, it));
    return school;
  }

  private void enrolled(OrganisationId school, Role role) {
    staff.enrol(
        school,
        login(role, school),
        new PersonName("Ветрова", "Анна", "Сергеевна"),
        role.responsible(),
        Set.of(role),
        PASSWORD);
  }

  /** The login of the person in a role of a school. */
  public static String login(Role role, OrganisationId school) {
    return role.group() + "-" + school;
  }

  /** A programme that runs without a process, for tests of one block or of data. */
  public Programme programme(OrganisationId school, int year) {
    RoadmapRef roadmap =
        roadmaps.newest().stream()
            .filter(it -> it.key().equals("targetModel"))
            .findFirst()
            .orElseThrow();
    return programmes.begin(
        ProgrammeId.next(), school, roadmap, new SchoolYear(year), login(Role.CURATOR, school));
  }
}
