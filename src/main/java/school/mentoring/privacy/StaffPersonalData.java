package school.mentoring.privacy;

import java.util.List;
import org.springframework.stereotype.Component;
import school.mentoring.organisation.Staff;

/** The record of an employee: it is not the participant's, and stays with the employment. */
@Component
class StaffPersonalData implements PersonalData {

  private final Staff staff;

  StaffPersonalData(Staff staff) {
    this.staff = staff;
  }

  @Override
  public List<Holding> find(Subject subject) {
    int employees =
        (int)
            staff.of(subject.organisation()).stream()
                .filter(it -> it.name().full().equalsIgnoreCase(subject.name().full()))
                .count();
    return employees == 0
        ? List.of()
        : List.of(
            Holding.kept(
                "Сотрудники организации",
                "имя, должность, логин, роли работника",
                employees,
                "трудовые отношения продолжаются: другое основание обработки (152-ФЗ, ст. 6 ч. 1; глава 14 ТК РФ)"));
  }

  @Override
  public List<Holding> erase(Subject subject) {
    return find(subject);
  }
}
