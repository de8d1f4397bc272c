package school.mentoring.district;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.boot.test.context.TestComponent;
import school.mentoring.TestSchool;
import school.mentoring.organisation.Level;
import school.mentoring.organisation.Organisation;
import school.mentoring.organisation.Organisations;
import school.mentoring.organisation.PersonName;
import school.mentoring.organisation.Place;
import school.mentoring.organisation.Role;
import school.mentoring.organisation.Staff;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** A municipal centre with schools below, and two small roadmaps: the centre's and the school's. */
@TestComponent
public class TestDistrict {

  private final Organisations organisations;
  private final Staff staff;
  private final TestSchool schools;
  private final RuntimeService runtime;

  TestDistrict(
      Organisations organisations,
      Staff staff,
      TestSchool schools,
      RuntimeService runtime,
      RepositoryService repository) {
    this.organisations = organisations;
    this.staff = staff;
    this.schools = schools;
    this.runtime = runtime;
    repository
        .createDeployment()
        .name("test district")
        .enableDuplicateFiltering(true)
        .addClasspathResource("roadmaps/district/centre-project.bpmn")
        .addClasspathResource("roadmaps/district/school-part.bpmn")
        .deploy();
  }

  /** A new centre with its own staff, a person in each role. */
  public OrganisationId centre() {
    OrganisationId centre = new OrganisationId("c" + UUID.randomUUID().toString().substring(0, 8));
    organisations.found(
        new Organisation(
            centre, "Методический центр", "Методцентр " + centre, "с. Берёзовка", "директор"));
    organisations.place(centre, new Place(Level.MUNICIPALITY, Optional.empty()));
    EnumSet.allOf(Role.class)
        .forEach(
            it ->
                staff.enrol(
                    centre,
                    TestSchool.login(it, centre),
                    new PersonName("Полева", "Нина", "Олеговна"),
                    it.responsible(),
                    EnumSet.of(it),
                    TestSchool.PASSWORD));
    return centre;
  }

  /** A new school below a centre. */
  public OrganisationId schoolBelow(OrganisationId centre) {
    OrganisationId school = schools.founded();
    organisations.place(school, new Place(Level.SCHOOL, Optional.of(centre)));
    return school;
  }

  /** The centre's roadmap of 2026/27, just begun. */
  public ProgrammeId begun(OrganisationId centre) {
    return started("centreProject", centre);
  }

  /** A programme of 2026/27. */
  public ProgrammeId started(String roadmap, OrganisationId organisation) {
    return ProgrammeId.of(
        runtime
            .startProcessInstanceByKey(
                roadmap, Map.of("schoolYear", 2026, "organisation", organisation.id()))
            .getBusinessKey());
  }
}
