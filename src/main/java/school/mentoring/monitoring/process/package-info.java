/** The steps of monitoring in the engine: delegates and forms of tasks. */
package school.mentoring.monitoring.process;
