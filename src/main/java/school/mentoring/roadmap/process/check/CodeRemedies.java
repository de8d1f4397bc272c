package school.mentoring.roadmap.process.check;

import static java.util.Map.entry;

import java.util.Map;

/** What to do instead of the elements and attributes that people try most often. */
final class CodeRemedies {

  private static final String HUMAN = "поставьте вместо него задачу человека";
  private static final String DELETE = "удалите его в панели свойств Camunda Modeler";
  private static final String FORM = "нарисуйте форму Camunda (файл .form) и укажите её в задаче";
  private static final String WINDOW = "задайте срок строки свойством window, например Y-09";

  private static final Map<String, String> REMEDIES =
      Map.ofEntries(
          entry("scriptTask", HUMAN),
          entry("sendTask", HUMAN),
          entry("receiveTask", "поставьте промежуточное событие с сообщением"),
          entry("manualTask", HUMAN),
          entry("task", "выберите вид задачи: «User Task»"),
          entry("script", DELETE),
          entry("executionListener", DELETE),
          entry("taskListener", DELETE),
          entry("inputOutput", DELETE + "; переменные передавайте вызовом этапа или блока"),
          entry("connector", DELETE),
          entry("field", DELETE),
          entry("class", "удалите его: свой код дорожная карта не выполняет"),
          entry("expression", "удалите его: свой код дорожная карта не выполняет"),
          entry("topic", HUMAN),
          entry("type", HUMAN),
          entry("formKey", FORM),
          entry("formData", FORM),
          entry("formHandlerClass", FORM),
          entry("dueDate", WINDOW),
          entry("followUpDate", WINDOW),
          entry(
              "timeCycle",
              "сделайте повтор петлёй: свойство recurs и действие #{nextReportPeriodDelegate}"),
          entry("candidateUsers", "назначьте роль в поле Candidate groups"),
          entry("collaboration", "оставьте один процесс без пулов"),
          entry("laneSet", "удалите дорожки: исполнителя задаёт поле Candidate groups"));

  private CodeRemedies() {}

  static String of(String name) {
    return REMEDIES.getOrDefault(
        name, "удалите его или замените задачей, вызовом, шлюзом или событием");
  }
}
