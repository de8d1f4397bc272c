package school.mentoring.district.process;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import school.mentoring.district.RequestId;
import school.mentoring.district.SchoolRequests;
import school.mentoring.engine.Answers;
import school.mentoring.engine.OpenTask;
import school.mentoring.engine.TaskForm;
import school.mentoring.order.Order;
import school.mentoring.organisation.Organisations;
import school.mentoring.shared.russian.Dates;

/** The head of a school reads an order of the centre. */
@Component
class AcknowledgeOrderForm implements TaskForm {

  private final SchoolRequests requests;
  private final Organisations organisations;

  AcknowledgeOrderForm(SchoolRequests requests, Organisations organisations) {
    this.requests = requests;
    this.organisations = organisations;
  }

  @Override
  public Map<String, Object> shown(OpenTask task) {
    RequestId request = DistrictVariables.request(task);
    Order order = requests.order(task.organisation(), request);
    return Map.of(
        "requestId", request.toString(),
        "orderNumber", order.number().orElse("—"),
        "orderDate", order.date().map(Dates::text).orElse("—"),
        "heading", order.text().heading(),
        "points", paragraphs(order.text().numberedPoints()),
        "centreName", organisations.get(order.organisation()).shortName());
  }

  /** The form's text is Markdown, which would number the points of each list anew. */
  private static String paragraphs(List<String> points) {
    return points.stream()
        .map(it -> it.replaceFirst("^(\\d+)\\. ", "$1\\\\. "))
        .collect(Collectors.joining("\n\n"));
  }

  @Override
  public Map<String, Object> submit(OpenTask task, Answers answers) {
    requests.acknowledge(
        task.organisation(), DistrictVariables.request(task), DistrictVariables.user(task));
    return Map.of();
  }
}
