/** Where the municipal level meets the engine: delegates, forms and the port to its instances. */
package school.mentoring.district.process;
