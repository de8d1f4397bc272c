'use strict';

/*
 * Lint rules for roadmaps, shown by Camunda Modeler while one draws. They say early what the page
 * «Проверить и разместить» would say later; the page is the judge. Plain script: nothing to build.
 */
(function (root) {
  const EVIDENCE = ['order', 'document', 'event', 'questionnaire', 'consent', 'register', 'matching', 'training',
    'monitoring', 'plan', 'publication', 'contest', 'recognition', 'support', 'experts'];
  const ROLES = ['director', 'curator', 'mentor', 'psychologist', 'coordinator', 'clerk'];
  const PROPERTIES = ['line', 'window', 'recurs', 'evidence', 'optional', 'row', 'responsible', 'role', 'performedIn',
    'roadmap', 'period', 'due', 'decides', 'dates', 'periodsOf', 'asks', 'awaits', 'needs', 'startedBy',
    'columns', 'title', 'printed', 'under', 'content', 'result', 'term'];
  const POINT = 'Y(\\+[12])?-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?';
  const SPAN = `((${POINT}/)?${POINT}|/${POINT})`;
  const WINDOW = new RegExp(`^(programme|external|${SPAN}(;${SPAN})*)$`);
  const FORBIDDEN = ['bpmn:ScriptTask', 'bpmn:SendTask', 'bpmn:ReceiveTask', 'bpmn:ManualTask', 'bpmn:Task', 'bpmn:Transaction',
    'bpmn:AdHocSubProcess', 'bpmn:ComplexGateway', 'bpmn:EventBasedGateway', 'bpmn:SignalEventDefinition',
    'bpmn:ConditionalEventDefinition', 'bpmn:CompensateEventDefinition', 'bpmn:LinkEventDefinition', 'bpmn:Collaboration'];
  const CODE = ['camunda:ExecutionListener', 'camunda:TaskListener', 'camunda:Connector', 'camunda:InputOutput', 'camunda:Field',
    'camunda:Script', 'camunda:FormData'];

  const is = (node, type) => node.$instanceOf ? node.$instanceOf(type) : node.$type === type;
  const extensions = (node) => (node.extensionElements && node.extensionElements.values) || [];
  const properties = (node) => extensions(node).filter((it) => it.$type === 'camunda:Properties').flatMap((it) => it.values || []);
  const property = (node, name) => {
    const found = properties(node).find((it) => it.name === name && it.value && it.value.trim());
    return found ? found.value.trim() : '';
  };
  const attribute = (node, name) => (node.get ? node.get(name) : node[name]) || '';
  const documentation = (node) => (node.documentation || []).map((it) => it.text || '').join('').trim();
  const stage = (node) => is(node, 'bpmn:CallActivity') && attribute(node, 'camunda:calledElementBinding') === 'deployment';
  const line = (node) => is(node, 'bpmn:UserTask') || (is(node, 'bpmn:CallActivity') && !stage(node));
  const rule = (check) => () => ({ check });

  const rules = {
    'line': rule((node, reporter) => {
      if (!line(node)) {
        return;
      }
      if (!property(node, 'line')) {
        reporter.report(node.id, 'Нет номера строки: примените шаблон «Строка дорожной карты» или добавьте свойство line, например 1.2');
      }
      if (!EVIDENCE.includes(property(node, 'evidence'))) {
        reporter.report(node.id, 'Не сказано, чем подтверждается: свойство evidence, одно из ' + EVIDENCE.join(', '));
      }
      if (!documentation(node)) {
        reporter.report(node.id, 'Не сказано, как выполнить и что считать готовым: 1–3 предложения в поле «Documentation»');
      }
    }),
    'window': rule((node, reporter) => {
      const window = property(node, 'window');
      if (line(node) && !window) {
        reporter.report(node.id, 'Нет срока: свойство window, например Y-09 (сентябрь)');
      }
      if (window && !WINDOW.test(window)) {
        reporter.report(node.id, `Срок «${window}» не понятен: Y-09, Y-08/Y-09, /Y-12-01, Y-12;Y+1-05, programme, external`);
      }
    }),
    'who': rule((node, reporter) => {
      if (!is(node, 'bpmn:UserTask')) {
        return;
      }
      const groups = String(attribute(node, 'camunda:candidateGroups')).split(',').map((it) => it.trim()).filter(Boolean);
      if (!groups.length) {
        reporter.report(node.id, 'Не сказано, кто выполняет: поле «Candidate groups», одна из ролей ' + ROLES.join(', '));
      }
      groups.filter((it) => !ROLES.includes(it)).forEach((it) =>
        reporter.report(node.id, `Роли «${it}» нет: выберите из ${ROLES.join(', ')}`));
    }),
    'property-name': rule((node, reporter) => {
      properties(node).map((it) => it.name || '').filter((it) => !PROPERTIES.includes(it.split('.')[0])).forEach((it) =>
        reporter.report(node.id, `Свойства «${it}» программа не знает: проверьте, нет ли опечатки`));
    }),
    'id': rule((node, reporter) => {
      const kind = ['userTask', 'serviceTask', 'callActivity', 'businessRuleTask'].find((it) =>
        is(node, 'bpmn:' + it[0].toUpperCase() + it.slice(1)));
      if (kind && !new RegExp(`^${kind}_[a-z][A-Za-z0-9]+$`).test(node.id)) {
        reporter.report(node.id, `Id не назван: ${kind}_ и действие латиницей, например ${kind}_holdMeeting`);
      }
    }),
    'name': rule((node, reporter) => {
      const named = is(node, 'bpmn:Activity') || is(node, 'bpmn:Event') || is(node, 'bpmn:Process');
      if (named && !node.name) {
        reporter.report(node.id, 'Нет названия: напишите его по-русски, коротко');
      }
    }),
    'question': rule((node, reporter) => {
      const choice = is(node, 'bpmn:ExclusiveGateway') || is(node, 'bpmn:InclusiveGateway');
      if (!choice || (node.outgoing || []).length < 2) {
        return;
      }
      if (!/\?$/.test((node.name || '').trim())) {
        reporter.report(node.id, 'Развилка без вопроса: назовите её вопросом, например «Остались без пары?»');
      }
      node.outgoing.filter((it) => !it.name).forEach((it) =>
        reporter.report(it.id, 'Ответ не подписан: назовите стрелку, например «да»'));
    }),
    'call': rule((node, reporter) => {
      if (!is(node, 'bpmn:CallActivity')) {
        return;
      }
      if (!extensions(node).some((it) => it.$type === 'camunda:In' && it.businessKey === '#{execution.processBusinessKey}')) {
        reporter.report(node.id, 'Вызов не передаёт, к какой программе относится: примените шаблон вызова');
      }
      if (extensions(node).some((it) => it.variables === 'all')) {
        reporter.report(node.id, 'Вызов передаёт все переменные: перечислите нужные по одной');
      }
    }),
    'roadmap': rule((node, reporter) => {
      if (is(node, 'bpmn:Process') && !property(node, 'roadmap')) {
        reporter.report(node.id, 'Не сказано, к какой карте относится процесс: примените шаблон «Дорожная карта» или «Этап»');
      }
    }),
    'no-code': rule((node, reporter) => {
      const event = (node.eventDefinitions || []).find((it) => FORBIDDEN.includes(it.$type));
      if (FORBIDDEN.includes(node.$type) || event) {
        reporter.report(node.id, 'Такой элемент в дорожной карте не разрешён: замените его задачей человека, таймером или готовым блоком');
      }
      const code = extensions(node).find((it) => CODE.includes(it.$type));
      if (code) {
        reporter.report(node.id, 'Дорожная карта не исполняет код: уберите listeners, inputs/outputs и connectors');
      }
    })
  };

  const config = { extends: [], rules: {} };
  Object.keys(rules).forEach((it) => {
    config.rules[`mentoring/${it}`] = 'error';
  });
  const resolver = {
    resolveRule(plugin, name) {
      if (!/mentoring$/.test(plugin) || !rules[name]) {
        throw new Error(`unknown rule <${plugin}/${name}>`);
      }
      return rules[name];
    },
    resolveConfig(plugin, name) {
      throw new Error(`unknown config <${plugin}/${name}>`);
    }
  };

  if (root.window === root) {
    root.plugins = root.plugins || [];
    root.plugins.push({ plugin: { config, resolver }, type: 'lintRules.bpmn' });
  }
  if (typeof module !== 'undefined') {
    module.exports = { config, resolver, rules };
  }
})(typeof window === 'undefined' ? globalThis : window);
