package school.mentoring.organisation;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.shared.OrganisationId;

/** The invented school of the profile {@code demo}, with a person in every role. */
@Component
@Profile("demo")
@Order(50)
class DemoSchool implements ApplicationRunner {

  private static final Logger log = LoggerFactory.getLogger(DemoSchool.class);
  static final OrganisationId SCHOOL = new OrganisationId("demo-school");
  static final String PASSWORD = "demo";

  private final Organisations organisations;
  private final Staff staff;
  private final Environment environment;

  DemoSchool(Organisations organisations, Staff staff, Environment environment) {
    this.organisations = organisations;
    this.staff = staff;
    this.environment = environment;
  }

  private record Person(String login, PersonName name, String post, Set<Role> roles) {}

  private static final List<Person> PEOPLE =
      List.of(
          new Person(
              "director",
              new PersonName("Берестова", "Ольга", "Николаевна"),
              "директор",
              EnumSet.of(Role.DIRECTOR)),
          new Person(
              "curator",
              new PersonName("Ключева", "Марина", "Игоревна"),
              "заместитель директора по учебно-воспитательной работе",
              EnumSet.of(Role.CURATOR)),
          new Person(
              "mentor",
              new PersonName("Лугова", "Елена", "Павловна"),
              "учитель математики",
              EnumSet.of(Role.MENTOR)),
          new Person(
              "mentor2",
              new PersonName("Озёров", "Игорь", "Васильевич"),
              "учитель физики",
              EnumSet.of(Role.MENTOR)),
          new Person(
              "mentor3",
              new PersonName("Тихая", "Анна", "Олеговна"),
              "учитель русского языка",
              EnumSet.of(Role.MENTOR)),
          new Person(
              "psychologist",
              new PersonName("Светлова", "Вера", "Андреевна"),
              "педагог-психолог",
              EnumSet.of(Role.PSYCHOLOGIST)),
          new Person(
              "coordinator",
              new PersonName("Дальний", "Пётр", "Сергеевич"),
              "муниципальный координатор",
              EnumSet.of(Role.COORDINATOR)),
          new Person(
              "clerk",
              new PersonName("Почтова", "Нина", "Юрьевна"),
              "секретарь",
              EnumSet.of(Role.CLERK)),
          new Person(
              "admin",
              new PersonName("Системный", "Администратор", ""),
              "администратор системы",
              EnumSet.noneOf(Role.class)));

  @Override
  @Transactional
  public void run(ApplicationArguments arguments) {
    if (organisations.exists(SCHOOL)) {
      return;
    }
    organisations.found(
        new Organisation(
            SCHOOL,
            "Муниципальное бюджетное общеобразовательное учреждение «Заречная средняя школа»",
            "МБОУ «Заречная школа»",
            "с. Заречное",
            "директор"));
    PEOPLE.forEach(
        it -> staff.enrol(SCHOOL, it.login(), it.name(), it.post(), it.roles(), PASSWORD));
  }

  /** Says where to log in as whom: the first thing a newcomer looks for. */
  @EventListener(ApplicationReadyEvent.class)
  void sayWhereToLogIn() {
    String address = "http://localhost:" + environment.getProperty("local.server.port", "8080");
    log.info(
        """


          Дорожная карта наставничества готова: {}
          Логины: curator, director, mentor, mentor2, mentor3, psychologist, coordinator, clerk, admin — пароль у всех: demo
          Муниципальный центр над школой: centre-coordinator, centre-director — пароль тот же
          Задачи (Tasklist): {}/camunda/app/tasklist/default/   Процессы (Cockpit): {}/camunda/app/cockpit/default/
        """,
        address,
        address,
        address);
  }
}
