package school.mentoring.organisation.process;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Makes the filters that staff find ready in Tasklist; they only read them. */
@Component
@Order(RoleGrants.ORDER + 1)
class TasklistFilters implements ApplicationRunner {

  private static final String MINE = "#{currentUser()}";
  private static final String MY_GROUPS = "#{currentUserGroups()}";

  private final FilterService filters;
  private final TaskService tasks;
  private final AuthorizationService authorizations;

  TasklistFilters(FilterService filters, TaskService tasks, AuthorizationService authorizations) {
    this.filters = filters;
    this.tasks = tasks;
    this.authorizations = authorizations;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    filter(0, "Все мои задачи", "Мои и моих ролей, взятые и свободные", anyOfMine(open()));
    filter(
        1,
        "Мои задачи",
        "Задачи, которые взяты в работу или назначены мне",
        open().taskAssigneeExpression(MINE));
    filter(
        2,
        "Свободные задачи моей группы",
        "Задачи моих ролей, которые ещё никто не взял",
        open().taskCandidateGroupInExpression(MY_GROUPS));
    filter(3, "Просроченные", "Срок уже прошёл", anyOfMine(open().dueBeforeExpression("#{now()}")));
    filter(
        4,
        "Срок на этой неделе",
        "Срок в ближайшие семь дней",
        anyOfMine(
            open()
                .dueAfterExpression("#{now()}")
                .dueBeforeExpression("#{dateTime().plusWeeks(1)}")));
  }

  private TaskQuery open() {
    return tasks.createTaskQuery().active();
  }

  private static TaskQuery anyOfMine(TaskQuery query) {
    return query
        .or()
        .taskAssigneeExpression(MINE)
        .taskCandidateGroupInExpression(MY_GROUPS)
        .includeAssignedTasks()
        .endOr();
  }

  private void filter(int priority, String name, String description, TaskQuery query) {
    if (filters.createFilterQuery().filterName(name).count() > 0) {
      return;
    }
    Filter filter = filters.newTaskFilter(name);
    filter.setQuery(query.orderByDueDate().asc());
    filter.setProperties(
        Map.of(
            "priority",
            priority,
            "description",
            description,
            "refresh",
            true,
            "showUndefinedVariable",
            false,
            "variables",
            List.of(Map.of("name", "caption", "label", "Участники"))));
    filters.saveFilter(filter);
    Authorization readers = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GLOBAL);
    readers.setResource(Resources.FILTER);
    readers.setResourceId(filter.getId());
    readers.setPermissions(new Permissions[] {Permissions.READ});
    authorizations.saveAuthorization(readers);
  }
}
