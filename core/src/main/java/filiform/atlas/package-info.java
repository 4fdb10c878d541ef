/// The anatomy as data: nerves as trees, muscles, skin areas, needling sites, each figure with its basis.
package filiform.atlas;
