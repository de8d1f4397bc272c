package school.mentoring.privacy;

import java.util.List;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import school.mentoring.organisation.Staff;

/** The name in its cases, typed by hand; that of an employee stays, orders need it. */
@Component
class CasesPersonalData implements PersonalData {

  private static final String OF_NAME =
      " from person_case_forms where organisation = :organisation and surname = :surname"
          + " and given_name = :given and patronymic = :patronymic";

  private final NamedParameterJdbcTemplate database;
  private final Staff staff;

  CasesPersonalData(NamedParameterJdbcTemplate database, Staff staff) {
    this.database = database;
    this.staff = staff;
  }

  @Override
  public List<Holding> find(Subject subject) {
    Integer rows =
        isEmployee(subject)
            ? Integer.valueOf(0)
            : database.queryForObject("select count(*)" + OF_NAME, named(subject), Integer.class);
    return rows == null || rows == 0
        ? List.of()
        : List.of(Holding.erased("Склонение имён", "имя в падежах", rows));
  }

  @Override
  public List<Holding> erase(Subject subject) {
    List<Holding> found = find(subject);
    if (!found.isEmpty()) {
      database.update(
          "delete from person_case_form where person_case_forms_id in (select id" + OF_NAME + ")",
          named(subject));
      database.update("delete" + OF_NAME, named(subject));
    }
    return found;
  }

  private boolean isEmployee(Subject subject) {
    return staff.of(subject.organisation()).stream()
        .anyMatch(it -> it.name().full().equalsIgnoreCase(subject.name().full()));
  }

  private static MapSqlParameterSource named(Subject subject) {
    return new MapSqlParameterSource("organisation", subject.organisation().id())
        .addValue("surname", subject.name().surname())
        .addValue("given", subject.name().givenName())
        .addValue("patronymic", subject.name().patronymic());
  }
}
