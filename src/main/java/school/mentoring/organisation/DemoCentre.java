package school.mentoring.organisation;

import java.util.EnumSet;
import java.util.Optional;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.shared.OrganisationId;

/**
 * The invented municipal centre of the profile {@code demo}, above the demo school; a demo database
 * of an earlier version gets it too.
 */
@Component
@Profile("demo")
@Order(51)
class DemoCentre implements ApplicationRunner {

  private static final OrganisationId CENTRE = new OrganisationId("municipal-centre");

  private final Organisations organisations;
  private final Staff staff;

  DemoCentre(Organisations organisations, Staff staff) {
    this.organisations = organisations;
    this.staff = staff;
  }

  @Override
  @Transactional
  public void run(ApplicationArguments arguments) {
    if (organisations.exists(CENTRE)) {
      return;
    }
    organisations.found(
        new Organisation(
            CENTRE,
            "Муниципальное казённое учреждение «Заречный методический центр»",
            "МКУ «Заречный методцентр»",
            "с. Заречное",
            "директор"));
    organisations.place(CENTRE, new Place(Level.MUNICIPALITY, Optional.empty()));
    organisations.place(DemoSchool.SCHOOL, new Place(Level.SCHOOL, Optional.of(CENTRE)));
    people();
  }

  private void people() {
    staff.enrol(
        CENTRE,
        "centre-director",
        new PersonName("Рощина", "Галина", "Львовна"),
        "директор",
        EnumSet.of(Role.DIRECTOR),
        DemoSchool.PASSWORD);
    staff.enrol(
        CENTRE,
        "centre-coordinator",
        new PersonName("Мостовая", "Ирина", "Борисовна"),
        "муниципальный координатор наставничества",
        EnumSet.of(Role.COORDINATOR, Role.CURATOR),
        DemoSchool.PASSWORD);
  }
}
