package school.mentoring.roadmap.process.check;

import java.util.stream.Stream;

/** One change for every rule. */
final class Mutations {

  private static final String ROADMAP = "museum-mentoring.bpmn";
  private static final String STAGE = "prepare-museum.bpmn";
  private static final String FORM = "agree-museum-plan.form";
  private static final String TABLE = "museum-workload.dmn";
  private static final String CALL_OF_STAGE = "callActivity_prepareMuseum";
  private static final String CALL_OF_BLOCK = "callActivity_issuePlanOrder";
  private static final String PLAN = "userTask_agreePlan";
  private static final String EXHIBITION = "userTask_holdExhibition";
  private static final String EXHIBITION_DAY = "event_exhibitionDay";
  private static final String ACTION = "serviceTask_planYear";
  private static final String KEY =
      "<camunda:in businessKey=\"#{execution.processBusinessKey}\" />";
  private static final String CONDITION = "#{orderNeeded == 'yes'}";
  private static final String DATE = "#{exhibitionFrom}";
  private static final String LISTENER =
      "<camunda:taskListener event=\"create\" class=\"java.lang.Runtime\" />";

  private Mutations() {}

  static Stream<Mutation> all() {
    return Stream.of(structure(), lines(), forms(), calls(), code(), decisions()).flatMap(it -> it);
  }

  /** The change that is refused with this reason. */
  static Mutation thatSays(String reason) {
    return all()
        .filter(it -> it.reason().equals(reason))
        .findFirst()
        .orElseThrow(() -> new AssertionError("Nothing says " + reason));
  }

  private static Stream<Mutation> structure() {
    return Stream.of(
        on(
            ROADMAP,
            "?>\n",
            "?>\n<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\n",
            ROADMAP,
            "DOCTYPE",
            "удалите строку"),
        on(ROADMAP, "</bpmn:process>", "", ROADMAP, "не читается как XML", "Camunda Modeler"),
        on(
            ROADMAP,
            "<bpmn:endEvent id=\"endEvent_museumYear\"",
            "<bpmn:endEvent id=\"startEvent_museumYear\"",
            ROADMAP,
            "стандарту BPMN",
            "исправьте"),
        on(
            ROADMAP,
            "  </bpmn:process>",
            "  </bpmn:process>\n  <bpmn:process id=\"second\" isExecutable=\"true\" />",
            ROADMAP,
            "в файле 2 процесса",
            "в своём файле"),
        on(
            ROADMAP,
            "\"museumMentoring\"",
            "\"clubMentoring\"",
            "clubMentoring",
            "имя файла не совпадает",
            "club-mentoring.bpmn"),
        on(
            ROADMAP,
            "\"museumMentoring\"",
            "\"museum_mentoring\"",
            "museum_mentoring",
            "id процесса",
            "латинскими буквами"),
        on(
            ROADMAP,
            "isExecutable=\"true\"",
            "isExecutable=\"false\"",
            "museumMentoring",
            "не исполняемый",
            "Executable"),
        on(
            ROADMAP,
            " camunda:historyTimeToLive=\"P1825D\"",
            "",
            "museumMentoring",
            "historyTimeToLive",
            "P1825D"),
        on(ROADMAP, "P1825D", "P5Y", "museumMentoring", "historyTimeToLive", "P1825D"),
        on(
            ROADMAP,
            "bpmn:startEvent",
            "bpmn:intermediateThrowEvent",
            "museumMentoring",
            "начальных событий 0",
            "одно начальное"),
        on(
            ROADMAP,
            "<bpmn:outgoing>flow_museumYear_planYear</bpmn:outgoing>",
            "<bpmn:outgoing>flow_museumYear_planYear</bpmn:outgoing><bpmn:timerEventDefinition><bpmn:timeDuration>P1D</bpmn:timeDuration></bpmn:timerEventDefinition>",
            "startEvent_museumYear",
            "начинается сам",
            "простым"),
        on(
            ROADMAP,
            "</bpmn:startEvent>",
            "</bpmn:startEvent><bpmn:startEvent id=\"startEvent_second\" name=\"Ещё\" />",
            "museumMentoring",
            "начальных событий 2",
            "одно начальное"),
        on(
            ROADMAP,
            "bpmnElement=\"" + EXHIBITION + "\"",
            "bpmnElement=\"" + ACTION + "\"",
            EXHIBITION,
            "нет на схеме",
            "нарисуйте"),
        on(
            ROADMAP,
            EXHIBITION,
            "userTask_0k3x9vd",
            "userTask_0k3x9vd",
            "создан программой",
            "userTask_"),
        on(
            ROADMAP,
            EXHIBITION,
            "holdExhibition",
            "holdExhibition",
            "создан программой",
            "userTask_"),
        on(ROADMAP, " name=\"Провести выставку\"", "", EXHIBITION, "нет названия", "подпишите"),
        on(STAGE, "Нужен приказ?", "Приказ", "gateway_orderNeeded", "не вопросом", "вопросом"),
        on(STAGE, " name=\"да\"", "", "flow_orderNeeded_issuePlanOrder", "без ответа", "подпишите"),
        on(
            STAGE,
            " default=\"flow_orderNeeded_withoutOrder\"",
            "",
            "flow_orderNeeded_withoutOrder",
            "нет условия",
            "Default flow"),
        on(
            ROADMAP,
            "Camunda Platform",
            "Camunda Cloud",
            "definitions_museumMentoring",
            "для другой программы",
            "Camunda Platform 7"),
        on(
            ROADMAP,
            "xmlns:xsi",
            "xmlns:zeebe=\"http://camunda.org/schema/zeebe/1.0\" xmlns:xsi",
            "definitions_museumMentoring",
            "для другой программы",
            "Camunda Platform 7"),
        on(
            ROADMAP,
            "xmlns:xsi",
            "xmlns:flowable=\"http://flowable.org/bpmn\" flowable:x=\"1\" xmlns:xsi",
            "definitions_museumMentoring",
            "для другой программы",
            "Camunda Platform 7"),
        on(
            ROADMAP,
            "calledElement=\"prepareMuseum\"",
            "calledElement=\"museumMentoring\"",
            CALL_OF_STAGE,
            "вызов по кругу",
            "уберите"));
  }

  private static Stream<Mutation> lines() {
    return Stream.of(
        on(
            ROADMAP,
            "name=\"roadmap\"",
            "name=\"card\"",
            "museumMentoring",
            "нет свойства roadmap",
            "добавьте"),
        on(
            STAGE,
            "name=\"roadmap\" value=\"museumMentoring\"",
            "name=\"roadmap\" value=\"targetModel\"",
            "prepareMuseum",
            "«targetModel» (свойство roadmap) нет",
            "вместе"),
        on(
            STAGE,
            "isStartableInTasklist=\"false\"",
            "isStartableInTasklist=\"true\"",
            "prepareMuseum",
            "этап можно начать отдельно",
            "Startable"),
        on(
            ROADMAP,
            "isStartableInTasklist=\"true\"",
            "isStartableInTasklist=\"false\"",
            "museumMentoring",
            "нельзя начать",
            "Startable"),
        on(
            ROADMAP,
            "name=\"line\"",
            "name=\"lines\"",
            EXHIBITION,
            "ни к одной строке",
            "свойство line"),
        on(
            STAGE,
            "name=\"line\"",
            "name=\"lines\"",
            CALL_OF_BLOCK,
            "вызов блока не относится",
            "свойство line"),
        on(
            ROADMAP,
            "value=\"6.2\"",
            "value=\"" + "6.2 ".repeat(300) + "\"",
            EXHIBITION,
            "длиннее",
            "разделите"),
        on(ROADMAP, "name=\"window\"", "name=\"when\"", EXHIBITION, "нет срока", "свойство window"),
        on(
            ROADMAP,
            "value=\"Y+1-05\"",
            "value=\"май\"",
            EXHIBITION,
            "Окно «май»",
            "свойство window"),
        on(
            ROADMAP,
            "name=\"line\" ",
            "name=\"recurs\" value=\"ежемесячно\" /><camunda:property name=\"line\" ",
            EXHIBITION,
            "повтор «ежемесячно»",
            "P3M"),
        on(
            ROADMAP,
            "name=\"line\" ",
            "name=\"recurs\" value=\"P0D\" /><camunda:property name=\"line\" ",
            EXHIBITION,
            "повтор «P0D»",
            "P3M"),
        on(
            STAGE,
            "name=\"line\" ",
            "name=\"recurs\" value=\"P1D\" /><camunda:property name=\"line\" ",
            PLAN,
            "разумного числа",
            "P3M"),
        on(
            ROADMAP,
            "name=\"line\" ",
            "name=\"due\" value=\"неделя\" /><camunda:property name=\"line\" ",
            EXHIBITION,
            "срок «неделя»",
            "P5D"),
        on(
            ROADMAP,
            "value=\"event\"",
            "value=\"party\"",
            EXHIBITION,
            "подтверждение «party»",
            "event (мероприятие)"),
        on(
            ROADMAP,
            "<bpmn:documentation>Проведите выставку. Готово, когда она открыта.</bpmn:documentation>",
            "",
            EXHIBITION,
            "не сказано, как выполнить",
            "предложения"),
        on(
            ROADMAP,
            " camunda:candidateGroups=\"curator\"",
            "",
            EXHIBITION,
            "нет исполнителя",
            "curator (куратор)"),
        on(
            ROADMAP,
            "candidateGroups=\"curator\"",
            "candidateGroups=\"методист\"",
            EXHIBITION,
            "роль «методист» неизвестна",
            "curator (куратор)"),
        on(
            ROADMAP,
            "camunda:candidateGroups=\"curator\"",
            "camunda:assignee=\"petrova\"",
            EXHIBITION,
            "человеку «petrova»",
            "назначьте роль"),
        on(
            STAGE,
            "name=\"role\" value=\"director\"",
            "name=\"role\" value=\"boss\"",
            CALL_OF_BLOCK,
            "роль «boss»",
            "director"),
        on(
            STAGE,
            "line.userTask_signOrder",
            "line.userTask_sign",
            CALL_OF_BLOCK,
            "нет задачи «userTask_sign»",
            "userTask_signOrder"),
        on(
            STAGE,
            "window.userTask_signOrder",
            "window.userTask_sign",
            CALL_OF_BLOCK,
            "нет задачи «userTask_sign»",
            "userTask_signOrder"),
        on(STAGE, "value=\"Y-10\"", "value=\"10\"", CALL_OF_BLOCK, "Окно «10»", "свойство window"),
        on(
            ROADMAP,
            "name=\"evidence\" value=\"event\" />",
            "name=\"evidence\" value=\"event\" /><camunda:property name=\"window\" value=\"Y-12\" />",
            EXHIBITION,
            "«window» указано дважды",
            "одно значение"),
        on(
            ROADMAP,
            "exhibitionFrom=Y+1-05-18",
            "exhibitionFrom",
            ACTION,
            "дата «exhibitionFrom»",
            "имяПеременной=срок"),
        on(
            ROADMAP,
            "#{planYearDelegate}",
            "#{nextReportPeriodDelegate}",
            ACTION,
            "periodsOf",
            "id задачи"));
  }

  private static Stream<Mutation> forms() {
    return Stream.of(
        on(
            STAGE,
            "formRef=\"agreeMuseumPlan\"",
            "formRef=\"agreePlan\"",
            PLAN,
            "формы «agreePlan» нет",
            "загрузите файл .form"),
        on(
            STAGE,
            "formRefBinding=\"deployment\"",
            "formRefBinding=\"latest\"",
            PLAN,
            "связана как «latest»",
            "«deployment»"),
        on(
            ROADMAP,
            "formRefBinding=\"latest\"",
            "formRefBinding=\"deployment\"",
            "startEvent_museumYear",
            "связана как «deployment»",
            "«latest»"),
        on(
            STAGE,
            "value=\"orderNeeded\"",
            "value=\"orderWanted\"",
            PLAN,
            "не спрашивает «orderWanted»",
            "ключом orderWanted"),
        on(
            FORM,
            "\"type\": \"textarea\"",
            "\"type\": \"filepicker\"",
            FORM,
            "вида «filepicker»",
            "textarea"),
        on(
            FORM,
            "\"type\": \"textarea\"",
            "\"type\": \"dynamiclist\"",
            FORM,
            "вида «dynamiclist»",
            "textarea"),
        on(
            FORM,
            "\"type\": \"textarea\"",
            "\"type\": \"documentPreview\"",
            FORM,
            "вида «documentPreview»",
            "textarea"),
        on(
            FORM,
            "\"type\": \"textarea\"",
            "\"type\": \"iframe\"",
            FORM,
            "вида «iframe»",
            "textarea"),
        on(FORM, "\"type\": \"textarea\"", "\"type\": \"html\"", FORM, "вида «html»", "textarea"),
        on(
            FORM,
            "Проверьте план экскурсий.",
            "![логотип](https://example.org/a.png)",
            FORM,
            "HTML или картинка",
            "простой текст"),
        on(
            FORM,
            "Проверьте план экскурсий.",
            "<img src=x onerror=alert(1)>",
            FORM,
            "HTML или картинка",
            "простой текст"),
        on(FORM, "\"min\": 0", "\"max\": 9", FORM, "наименьшего значения", "Minimum"),
        on(
            FORM,
            "\"maxLength\": 5000",
            "\"pattern\": \"^[А-Я]\"",
            FORM,
            "особого вида",
            "уберите"));
  }

  private static Stream<Mutation> calls() {
    return Stream.of(
        on(
            ROADMAP,
            "calledElement=\"prepareMuseum\"",
            "calledElement=\"prepareConditions\"",
            CALL_OF_STAGE,
            "такого этапа в загруженных файлах нет",
            "issueOrder"),
        on(
            ROADMAP,
            "calledElement=\"prepareMuseum\"",
            "calledElement=\"#{stage}\"",
            CALL_OF_STAGE,
            "такого этапа в загруженных файлах нет",
            "issueOrder"),
        on(
            ROADMAP,
            "calledElementBinding=\"deployment\"",
            "calledElementBinding=\"latest\"",
            CALL_OF_STAGE,
            "этап «prepareMuseum» вызывается",
            "«deployment»"),
        on(
            STAGE,
            "calledElementBinding=\"latest\"",
            "calledElementBinding=\"deployment\"",
            CALL_OF_BLOCK,
            "блок «issueOrder» вызывается",
            "«latest»"),
        on(ROADMAP, KEY, "", CALL_OF_STAGE, "к какой программе", "businessKey"),
        on(
            ROADMAP,
            "#{execution.processBusinessKey}",
            "#{other}",
            CALL_OF_STAGE,
            "к какой программе",
            "businessKey"),
        on(
            ROADMAP,
            KEY,
            KEY + "<camunda:in variables=\"all\" />",
            CALL_OF_STAGE,
            "все переменные",
            "по одной"),
        on(
            ROADMAP,
            KEY,
            KEY + "<camunda:out variables=\"all\" />",
            CALL_OF_STAGE,
            "все переменные",
            "по одной"),
        on(
            STAGE,
            "errorCode=\"orderRejected\"",
            "errorCode=\"other\"",
            CALL_OF_BLOCK,
            "отклонит приказ",
            "orderRejected"));
  }

  private static Stream<Mutation> code() {
    return Stream.of(
        on(
            ROADMAP,
            "userTask",
            "scriptTask",
            "scriptTask_holdExhibition",
            "«scriptTask»",
            "задачу человека"),
        on(
            ROADMAP,
            "<camunda:properties>",
            LISTENER + "<camunda:properties>",
            EXHIBITION,
            "«camunda:taskListener»",
            "удалите"),
        on(
            ROADMAP,
            "<camunda:properties>",
            "<camunda:executionListener event=\"start\" expression=\"#{x}\" /><camunda:properties>",
            "museumMentoring",
            "«camunda:executionListener»",
            "удалите"),
        on(
            ROADMAP,
            "<camunda:properties>",
            "<camunda:inputOutput /><camunda:properties>",
            EXHIBITION,
            "«camunda:inputOutput»",
            "удалите"),
        on(
            ROADMAP,
            "<camunda:properties>",
            "<camunda:connector /><camunda:properties>",
            ACTION,
            "«camunda:connector»",
            "удалите"),
        on(
            ROADMAP,
            "<camunda:properties>",
            "<camunda:field name=\"clock\" /><camunda:properties>",
            ACTION,
            "«camunda:field»",
            "удалите"),
        on(
            ROADMAP,
            "camunda:delegateExpression=\"#{planYearDelegate}\"",
            "camunda:class=\"school.Evil\"",
            ACTION,
            "«camunda:class»",
            "удалите"),
        on(
            ROADMAP,
            "camunda:delegateExpression=\"#{planYearDelegate}\"",
            "camunda:expression=\"#{x}\"",
            ACTION,
            "«camunda:expression»",
            "удалите"),
        on(
            ROADMAP,
            "camunda:delegateExpression=\"#{planYearDelegate}\"",
            "camunda:type=\"external\" camunda:topic=\"x\"",
            ACTION,
            "«camunda:topic»",
            "задачу человека"),
        on(
            ROADMAP,
            "#{planYearDelegate}",
            "#{registerOrderDelegate}",
            ACTION,
            "действие «#{registerOrderDelegate}»",
            "#{planYearDelegate}"),
        on(
            ROADMAP,
            " camunda:delegateExpression=\"#{planYearDelegate}\"",
            "",
            ACTION,
            "не сказано, что делает",
            "Delegate expression"),
        on(
            STAGE,
            "camunda:formRef=\"agreeMuseumPlan\"",
            "camunda:formKey=\"embedded:app:x.html\"",
            PLAN,
            "«camunda:formKey»",
            "форму Camunda"),
        on(
            STAGE,
            "camunda:formRef=",
            "camunda:formHandlerClass=\"x\" camunda:formRef=",
            PLAN,
            "«camunda:formHandlerClass»",
            "форму Camunda"),
        on(
            ROADMAP,
            "camunda:candidateGroups",
            "camunda:dueDate=\"2026-09-01\" camunda:candidateGroups",
            EXHIBITION,
            "«camunda:dueDate»",
            "свойством window"),
        on(ROADMAP, "bpmn:timeDate", "bpmn:timeCycle", EXHIBITION_DAY, "«timeCycle»", "петлёй"),
        on(
            ROADMAP,
            DATE,
            "2026-09-01T00:00:00",
            EXHIBITION_DAY,
            "«2026-09-01T00:00:00» (timeDate)",
            "имя переменной"),
        on(
            ROADMAP,
            DATE,
            "#{clock.instant()}",
            EXHIBITION_DAY,
            "выражение «#{clock.instant()}»",
            "имя переменной"),
        on(
            ROADMAP,
            DATE,
            "#{exhibition<!-- -->From.getClass()}",
            EXHIBITION_DAY,
            "getClass",
            "имя переменной"),
        on(
            ROADMAP,
            "<bpmn:timeDate xsi:type=\"bpmn:tFormalExpression\">" + DATE + "</bpmn:timeDate>",
            "<bpmn:timeDuration>скоро</bpmn:timeDuration>",
            EXHIBITION_DAY,
            "ожидания «скоро»",
            "P7D"),
        on(
            STAGE,
            CONDITION,
            "#{orderNeeded.getClass() == 'yes'}",
            "flow_orderNeeded_issuePlanOrder",
            "не разрешено",
            "#{переменная}"),
        on(
            STAGE,
            CONDITION,
            "#{''['class']}",
            "flow_orderNeeded_issuePlanOrder",
            "не разрешено",
            "#{переменная}"),
        on(
            STAGE,
            CONDITION,
            "#{planYearDelegate}",
            "flow_orderNeeded_issuePlanOrder",
            "не разрешено",
            "#{переменная}"),
        on(
            STAGE,
            CONDITION,
            "#{execution}",
            "flow_orderNeeded_issuePlanOrder",
            "не разрешено",
            "#{переменная}"),
        on(
            STAGE,
            CONDITION,
            "orderNeeded",
            "flow_orderNeeded_issuePlanOrder",
            "не разрешено",
            "#{переменная}"),
        on(
            STAGE,
            "tFormalExpression\">",
            "tFormalExpression\" language=\"groovy\">",
            "flow_orderNeeded_issuePlanOrder",
            "«language»",
            "удалите"),
        on(
            STAGE,
            "Согласовать план экскурсий",
            "${execution.id}",
            PLAN,
            "выражение «${execution.id}» (name)",
            "имя переменной"),
        on(STAGE, "Согласуйте план.", "#{task.delete()}", PLAN, "не разрешено", "имя переменной"),
        on(
            STAGE,
            "sourceExpression=\"implementation\"",
            "sourceExpression=\"#{orders.all()}\"",
            CALL_OF_BLOCK,
            "выражение «#{orders.all()}»",
            "имя переменной"),
        on(
            STAGE,
            "calledElement=\"issueOrder\"",
            "camunda:variableMappingClass=\"x\" calledElement=\"issueOrder\"",
            CALL_OF_BLOCK,
            "«camunda:variableMappingClass»",
            "удалите"));
  }

  private static Stream<Mutation> decisions() {
    return Stream.of(
        on(
            STAGE,
            "decisionRef=\"museumWorkload\"",
            "decisionRef=\"other\"",
            "businessRuleTask_museumWorkload",
            "решений «other» нет",
            ".dmn"),
        on(
            STAGE,
            "decisionRefBinding=\"deployment\"",
            "decisionRefBinding=\"latest\"",
            "businessRuleTask_museumWorkload",
            "не со своей картой",
            "«deployment»"),
        on(
            TABLE,
            "typeRef=\"string\"",
            "expressionLanguage=\"groovy\" typeRef=\"string\"",
            "expression_orderNeeded",
            "язык выражений «groovy»",
            "FEEL"),
        on(
            TABLE,
            "<text>4</text>",
            "<text>function(x) external { java: {} }</text>",
            "result_withOrder",
            "вызывает код",
            "FEEL"),
        on(
            TABLE,
            "<text>4</text>",
            "<text>${x.y()}</text>",
            "result_withOrder",
            "вызывает код",
            "FEEL"),
        on(
            TABLE,
            "<decisionTable",
            "<businessKnowledgeModel id=\"evil\" /><decisionTable",
            "evil",
            "не разрешён",
            "FEEL"),
        on(TABLE, "?>\n", "?>\n<!DOCTYPE definitions>\n", TABLE, "DOCTYPE", "удалите строку"));
  }

  private static Mutation on(
      String file, String from, String to, String place, String reason, String remedy) {
    return new Mutation(file, from, to, place, reason, remedy);
  }
}
