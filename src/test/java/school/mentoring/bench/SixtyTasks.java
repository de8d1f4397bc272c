package school.mentoring.bench;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A roadmap of sixty user tasks, as a methodist would draw it: each carries a line. */
final class SixtyTasks {

  private static final int TASKS = 60;

  private SixtyTasks() {}

  /** The model; each number gives another roadmap, so that nothing is deployed twice. */
  static byte[] model(int number) {
    String key = "benchRoadmap" + number;
    String tasks = IntStream.range(0, TASKS).mapToObj(SixtyTasks::task).collect(joined());
    String flows = IntStream.rangeClosed(0, TASKS).mapToObj(SixtyTasks::flow).collect(joined());
    String shapes = IntStream.range(0, TASKS).mapToObj(SixtyTasks::shape).collect(joined());
    String edges = IntStream.rangeClosed(0, TASKS).mapToObj(SixtyTasks::edge).collect(joined());
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" id="definitions_%1$s" targetNamespace="http://school.mentoring/processes">
          <bpmn:process id="%1$s" name="Дорожная карта %2$d" isExecutable="true" camunda:historyTimeToLive="P1825D" camunda:isStartableInTasklist="true">
            <bpmn:extensionElements><camunda:properties><camunda:property name="roadmap" value="%1$s" /></camunda:properties></bpmn:extensionElements>
            <bpmn:startEvent id="startEvent_year" name="Год начат" camunda:formRef="startProgramme" camunda:formRefBinding="latest"><bpmn:outgoing>flow_0</bpmn:outgoing></bpmn:startEvent>
        %3$s
            <bpmn:endEvent id="endEvent_year" name="Год завершён"><bpmn:incoming>flow_60</bpmn:incoming></bpmn:endEvent>
        %4$s
          </bpmn:process>
          <bpmndi:BPMNDiagram id="diagram_%1$s"><bpmndi:BPMNPlane id="plane_%1$s" bpmnElement="%1$s">
            <bpmndi:BPMNShape id="shape_start" bpmnElement="startEvent_year"><dc:Bounds x="40" y="27" width="36" height="36" /></bpmndi:BPMNShape>
            <bpmndi:BPMNShape id="shape_end" bpmnElement="endEvent_year"><dc:Bounds x="12700" y="27" width="36" height="36" /></bpmndi:BPMNShape>
        %5$s
        %6$s
          </bpmndi:BPMNPlane></bpmndi:BPMNDiagram>
        </bpmn:definitions>
        """
        .formatted(key, number, tasks, flows, shapes, edges)
        .getBytes(StandardCharsets.UTF_8);
  }

  private static java.util.stream.Collector<CharSequence, ?, String> joined() {
    return Collectors.joining("\n");
  }

  private static String task(int number) {
    return """
        <bpmn:userTask id="userTask_step%1$d" name="Провести мероприятие %1$d" camunda:candidateGroups="curator">
          <bpmn:documentation>Проведите мероприятие. Готово, когда есть запись о нём.</bpmn:documentation>
          <bpmn:extensionElements><camunda:properties>
            <camunda:property name="line" value="9.%1$d" />
            <camunda:property name="window" value="Y-09/Y+1-05" />
            <camunda:property name="evidence" value="event" />
            <camunda:property name="row" value="Мероприятия года" />
            <camunda:property name="responsible" value="куратор" />
          </camunda:properties></bpmn:extensionElements>
          <bpmn:incoming>flow_%1$d</bpmn:incoming><bpmn:outgoing>flow_%2$d</bpmn:outgoing>
        </bpmn:userTask>"""
        .formatted(number, number + 1);
  }

  private static String flow(int number) {
    return "<bpmn:sequenceFlow id=\"flow_%d\" sourceRef=\"%s\" targetRef=\"%s\" />"
        .formatted(
            number,
            number == 0 ? "startEvent_year" : "userTask_step" + (number - 1),
            number == TASKS ? "endEvent_year" : "userTask_step" + number);
  }

  private static String shape(int number) {
    return "<bpmndi:BPMNShape id=\"shape_%1$d\" bpmnElement=\"userTask_step%1$d\"><dc:Bounds x=\"%2$d\" y=\"0\" width=\"160\" height=\"90\" /></bpmndi:BPMNShape>"
        .formatted(number, 100 + number * 210);
  }

  private static String edge(int number) {
    return "<bpmndi:BPMNEdge id=\"edge_%1$d\" bpmnElement=\"flow_%1$d\"><di:waypoint x=\"%2$d\" y=\"45\" /><di:waypoint x=\"%3$d\" y=\"45\" /></bpmndi:BPMNEdge>"
        .formatted(number, 50 + number * 210, 100 + number * 210);
  }
}
