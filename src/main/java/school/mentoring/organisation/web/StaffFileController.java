package school.mentoring.organisation.web;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.organisation.CurrentMembers;
import school.mentoring.organisation.Role;
import school.mentoring.organisation.StaffList;
import school.mentoring.organisation.StaffMember;
import school.mentoring.shared.web.TableFile;

/** The list of staff as a file; with passwords filled in for new people, it can be imported. */
@Controller
class StaffFileController {

  private static final List<String> HEADER =
      List.of("Логин", "Фамилия", "Имя", "Отчество", "Должность", "Роли");

  private final StaffList list;
  private final CurrentMembers members;

  StaffFileController(StaffList list, CurrentMembers members) {
    this.list = list;
    this.members = members;
  }

  @GetMapping("/staff/export.{format:xlsx|csv}")
  ResponseEntity<byte[]> export(
      @PathVariable String format, @RequestParam(defaultValue = "") String search) {
    CurrentMember leader = members.current();
    leader.mustBe(Role.CURATOR, Role.DIRECTOR);
    return TableFile.of(
        "Сотрудники",
        HEADER,
        list.search(leader.organisation(), search, TableFile.whole()),
        StaffFileController::cells,
        format);
  }

  private static List<Object> cells(StaffMember person) {
    String roles =
        person.roles().stream().sorted().map(Role::title).collect(Collectors.joining(", "));
    return List.of(
        person.login(),
        person.name().surname(),
        person.name().givenName(),
        person.name().patronymic(),
        person.post(),
        roles);
  }
}
