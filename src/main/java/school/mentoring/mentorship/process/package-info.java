/** The steps of pairs' work in the engine: delegates, forms of tasks, messages. */
package school.mentoring.mentorship.process;
